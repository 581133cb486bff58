package org.entente.report;

/**
 * How firmly: in the author's or a voice's plain words, on hearsay, or as a possibility; from
 * firmest to weakest.
 */
public enum Certainty {
  STATED,
  REPORTED,
  POSSIBLE;

  /** The weaker of the two. */
  public Certainty weaker(Certainty other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
