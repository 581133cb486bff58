package org.entente.actor;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A stretch of days; {@link LocalDate#MIN} and {@link LocalDate#MAX} stand for an open end.
 *
 * @param from first day, included
 * @param until day after the last, excluded
 */
public record Period(LocalDate from, LocalDate until) {
  public static final Period ALWAYS = new Period(LocalDate.MIN, LocalDate.MAX);

  public Period {
    if (!from.isBefore(until)) {
      throw new IllegalArgumentException("from %s is not before until %s".formatted(from, until));
    }
  }

  public boolean contains(LocalDate day) {
    return !day.isBefore(from) && day.isBefore(until);
  }

  /**
   * Reads two days of the directory's files. An end given as a month or a year lets the whole of it
   * in, since "in office until 1991" says that it was held in 1991; a day is excluded as
   * everywhere.
   */
  public static Period of(String from, String until) {
    return new Period(
        from.isBlank() ? LocalDate.MIN : firstDay(from.strip()),
        until.isBlank() ? LocalDate.MAX : dayAfter(until.strip()));
  }

  private static LocalDate firstDay(String date) {
    return switch (date.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(date), 1, 1);
      case 7 -> YearMonth.parse(date).atDay(1);
      default -> LocalDate.parse(date);
    };
  }

  private static LocalDate dayAfter(String date) {
    return switch (date.length()) {
      case 4 -> LocalDate.of(Integer.parseInt(date) + 1, 1, 1);
      case 7 -> YearMonth.parse(date).plusMonths(1).atDay(1);
      default -> LocalDate.parse(date);
    };
  }
}
