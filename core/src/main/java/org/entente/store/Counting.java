package org.entente.store;

/** Which reports a number is made of. */
public enum Counting {
  /**
   * The program's rule unless asked otherwise: of each event one report for each ordered pair of
   * principals, found by a frame, affirmed and not hanging on a condition, and only when the pair's
   * affirming reports rest on an author's own voice, on a named one, or on two independent ones.
   * Reports that have not been joined yet count as events by themselves.
   */
  PER_EVENT(
      "found by a rule, affirmed, not hypothetical, one per event and pair, on an author’s own, a named or two independent voices"),
  /** Each report that is affirmed, and not hanging on a condition, however often it is told. */
  AFFIRMED("affirmed, not hypothetical"),
  /** Every report, denials and hypotheses too. */
  ALL("every report");

  /** The rule unless asked otherwise. */
  public static final Counting DEFAULT = PER_EVENT;

  private final String words;

  Counting(String words) {
    this.words = words;
  }

  /** The rule as a page states it. */
  public String words() {
    return words;
  }
}
