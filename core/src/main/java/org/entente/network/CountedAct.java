package org.entente.network;

import java.time.LocalDate;

/**
 * Something that one did to another, once or several times on a day.
 *
 * @param from who did it
 * @param to whom it was done to
 * @param goldstein from -10, the most conflictual, to 10 (Goldstein 1992)
 * @param count reports of it, at least 1
 */
public record CountedAct(LocalDate day, String from, String to, double goldstein, int count) {
  public CountedAct {
    if (from.isEmpty() || to.isEmpty()) {
      throw new IllegalArgumentException("an act without a side");
    }
    if (!(Math.abs(goldstein) <= 10) || count < 1) {
      throw new IllegalArgumentException(
          "weight %s or count %d out of range".formatted(goldstein, count));
    }
  }

  /** Whether it lies on the side of conflict; a weight of 0 is cooperation, as in quad class 1. */
  public boolean isConflict() {
    return goldstein < 0;
  }
}
