package org.entente.network;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.entente.report.Dyad;
import org.entente.report.EventType;

/**
 * One report between two actors, as far as series and networks need it.
 *
 * @param report its id
 * @param from first day on which the act may have happened
 * @param until day after the last
 * @param goldstein from -10 to 10
 */
public record DatedAct(
    String report, Dyad dyad, LocalDate from, LocalDate until, EventType type, double goldstein) {
  /** The day in the middle of what is known. */
  public LocalDate middle() {
    return from.plusDays((ChronoUnit.DAYS.between(from, until) - 1) / 2);
  }
}
