package org.entente.parse;

import java.time.LocalDate;
import org.entente.document.Span;

/**
 * A time that the text names, resolved against the document's date.
 *
 * @param from first day, included
 * @param until day after the last, excluded
 */
public record TextDate(
    Span span, String text, LocalDate from, LocalDate until, Precision precision) {
  public TextDate {
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException("empty interval from %s until %s".formatted(from, until));
    }
  }

  /**
   * How finely the words name the time; {@code BETWEEN} is any stretch that is no day, month or
   * year.
   */
  public enum Precision {
    DAY,
    MONTH,
    YEAR,
    BETWEEN
  }
}
