package org.entente.document;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * What a reader is told.
 *
 * @param today publication dates are taken up to the end of the year after this day's
 */
public record ReadOptions(FieldNames fields, Limits limits, LocalDate today) {
  public static ReadOptions standard(Clock clock) {
    return new ReadOptions(
        FieldNames.DEFAULT, Limits.DEFAULT, LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
  }

  public ReadOptions withFields(FieldNames names) {
    return new ReadOptions(names, limits, today);
  }
}
