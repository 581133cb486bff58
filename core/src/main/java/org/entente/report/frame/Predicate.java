package org.entente.report.frame;

import java.util.Comparator;
import java.util.List;

/**
 * One way to word a pattern's predicate, taken apart once.
 *
 * @param lemma for a verb with a particle the verb, else the whole
 * @param particle empty for none
 * @param parts the words of several, or none
 */
record Predicate(String text, String lemma, String particle, List<String> parts) {
  Predicate {
    parts = List.copyOf(parts);
  }

  /** The longest first, ties in the order of the alphabet. */
  static List<Predicate> longestFirst(Pattern pattern) {
    return pattern.predicates().stream()
        .sorted(
            Comparator.comparingInt(String::length)
                .reversed()
                .thenComparing(Comparator.naturalOrder()))
        .map(Predicate::of)
        .toList();
  }

  private static Predicate of(String text) {
    int plus = text.indexOf('+');
    if (plus >= 0) {
      return new Predicate(text, text.substring(0, plus), text.substring(plus + 1), List.of());
    }
    boolean several = text.indexOf(' ') >= 0;
    return new Predicate(text, text, "", several ? List.of(text.split(" ")) : List.of());
  }

  boolean isPhrase() {
    return !parts.isEmpty();
  }
}
