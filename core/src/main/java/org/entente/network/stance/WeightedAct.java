package org.entente.network.stance;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Something that one did to the other, once or several times on a day.
 *
 * @param goldstein from -10, the most conflictual, to 10 (Goldstein 1992)
 * @param count reports of it, at least 1
 * @param report the id of the report, where it is one and has one
 */
public record WeightedAct(LocalDate day, double goldstein, int count, Optional<String> report) {
  public WeightedAct(LocalDate day, double goldstein, int count) {
    this(day, goldstein, count, Optional.empty());
  }

  public WeightedAct {
    if (!(Math.abs(goldstein) <= 10) || count < 1) {
      throw new IllegalArgumentException(
          "weight %s or count %d out of range".formatted(goldstein, count));
    }
  }
}
