package org.entente.report.frame;

import java.util.List;

/**
 * A frame found in a sentence.
 *
 * @param predicate token that carries the act
 * @param sources heads of the phrases in S; several where a noun has more than one candidate, best
 *     first
 * @param targets heads of the phrases in T; empty where the pattern has none
 * @param words tokens that the pattern named: predicate, particles, class words; sorted
 */
public record Match(
    Frame frame,
    Pattern pattern,
    int predicate,
    List<Integer> sources,
    List<Integer> targets,
    List<Integer> words) {
  public Match {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
    words = List.copyOf(words);
  }

  /**
   * The verb whose tense and negation hold for the act: of what a speaker does by his word, the
   * saying.
   */
  public int carrier(Clauses clauses) {
    return pattern.isSpoken()
        ? clauses.speech(predicate).map(Speech::verb).orElse(predicate)
        : clauses.carrier(predicate);
  }

  /** What stands over the act, innermost first. */
  public List<Operators.Over> over(Clauses clauses) {
    return pattern.isSpoken()
        ? clauses.speech(predicate).map(Speech::over).orElse(List.of())
        : clauses.over(clauses.carrier(predicate));
  }
}
