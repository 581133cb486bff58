package org.entente.report;

/** How firmly: in the author's or a voice's plain words, on hearsay, or as a possibility. */
public enum Certainty {
  STATED,
  REPORTED,
  POSSIBLE
}
