package org.entente.report;

/** Whether the words say that the act took place or that it did not. */
public enum Polarity {
  AFFIRMED,
  DENIED
}
