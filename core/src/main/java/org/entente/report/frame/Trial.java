package org.entente.report.frame;

/** What came of holding one pattern against one predicate. */
public sealed interface Trial {
  /** Every place is filled. */
  record Fits(Match match) implements Trial {}

  /** The word has the lemma, but the pattern is not for it; {@code reason} says why in words. */
  record Misses(Frame frame, Pattern pattern, String reason) implements Trial {}
}
