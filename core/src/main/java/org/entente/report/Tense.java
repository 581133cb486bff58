package org.entente.report;

/**
 * Where the act lies in time for the one who tells it; {@code HYPOTHETICAL} hangs on a condition.
 */
public enum Tense {
  PAST,
  PRESENT,
  PLANNED,
  HYPOTHETICAL
}
