package org.entente.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.document.Span;

/**
 * Whether a time without a year ("on Friday", "in March") is past or to come, by the nearest finite
 * verb before it, or behind it where none stands before.
 */
enum Clock {
  /** "They met on Friday", "have met". */
  PAST,
  /** "They will meet on Friday". */
  FUTURE,
  /** "They agreed to meet on Friday", "the talks on Friday": the nearest such day. */
  OPEN;

  private static final Set<String> TO_COME =
      Set.of(
          "will", "'ll", "wo", "would", "'d", "shall", "should", "could", "may", "might", "must");

  static Clock of(CoreMap sentence, Span time) {
    List<CoreLabel> tokens = sentence.get(CoreAnnotations.TokensAnnotation.class);
    int first = first(tokens, time.start());
    int behind = first(tokens, time.end());
    return IntStream.iterate(first - 1, i -> i >= 0, i -> i - 1)
        .mapToObj(i -> told(tokens.get(i)))
        .flatMap(Optional::stream)
        .findFirst()
        .or(() ->
            IntStream.range(behind, tokens.size())
                .mapToObj(i -> told(tokens.get(i)))
                .flatMap(Optional::stream)
                .findFirst())
        .orElse(OPEN);
  }

  private static int first(List<CoreLabel> tokens, int from) {
    return (int) tokens.stream().takeWhile(token -> token.beginPosition() < from).count();
  }

  /** What a word says of it; empty where it is no finite verb. */
  private static Optional<Clock> told(CoreLabel token) {
    return switch (token.tag()) {
      case "VBD" -> Optional.of(PAST);
      case "MD" ->
          Optional.of(TO_COME.contains(token.word().toLowerCase(Locale.ROOT)) ? FUTURE : OPEN);
      case "VBZ", "VBP" -> Optional.of("have".equals(token.lemma()) ? PAST : OPEN);
      case "TO" -> Optional.of(OPEN);
      default -> Optional.empty();
    };
  }
}
