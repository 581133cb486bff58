package org.entente.store;

/** Which reports a number is made of. */
public enum Counting {
  /** The program's rule unless asked otherwise: affirmed, and not hanging on a condition. */
  AFFIRMED("affirmed, not hypothetical"),
  /** Every report, denials and hypotheses too. */
  ALL("every report");

  private final String words;

  Counting(String words) {
    this.words = words;
  }

  /** The rule as a page states it. */
  public String words() {
    return words;
  }
}
