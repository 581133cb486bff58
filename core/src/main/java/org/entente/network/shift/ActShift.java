package org.entente.network.shift;

import java.time.LocalDate;
import java.util.List;

/**
 * A shift in what one actor does toward another.
 *
 * @param lastBefore first day of the last month or year with a report before it
 * @param from first day of the new stretch
 * @param earliest first day of the first month or year in which it may lie
 * @param latest first day of the last one
 * @param reportsBefore in the stretch before it
 * @param reportsAfter in the new stretch
 * @param carriers reports that carry it, the strongest first
 */
public record ActShift(
    Shift shift,
    LocalDate lastBefore,
    LocalDate from,
    LocalDate earliest,
    LocalDate latest,
    int reportsBefore,
    int reportsAfter,
    List<Carrier> carriers) {
  public ActShift {
    carriers = List.copyOf(carriers);
  }

  /**
   * A report that carries a shift.
   *
   * @param report its id; empty where a table has none
   * @param share of what all reports around the change depart from the level before it
   */
  public record Carrier(String report, LocalDate day, double goldstein, double share) {}
}
