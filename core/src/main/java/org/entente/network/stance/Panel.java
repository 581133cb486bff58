package org.entente.network.stance;

import java.time.LocalDate;
import java.time.YearMonth;

/** The stretches of time for which a stance is given. */
public enum Panel {
  DAY,
  MONTH,
  YEAR;

  /** The first day of the stretch that holds a day. */
  public LocalDate from(LocalDate day) {
    return switch (this) {
      case DAY -> day;
      case MONTH -> day.withDayOfMonth(1);
      case YEAR -> day.withDayOfYear(1);
    };
  }

  /** The first day after the stretch that begins on {@code from}. */
  public LocalDate until(LocalDate from) {
    return switch (this) {
      case DAY -> from.plusDays(1);
      case MONTH -> from.plusMonths(1);
      case YEAR -> from.plusYears(1);
    };
  }

  /** Whether all the days from {@code from} to {@code until} lie in one stretch. */
  public boolean holds(LocalDate from, LocalDate until) {
    return !until.isAfter(until(from(from)));
  }

  /** As it is written: {@code 1962-10-22}, {@code 1962-10} or {@code 1962}. */
  public String label(LocalDate from) {
    return switch (this) {
      case DAY -> from.toString();
      case MONTH -> YearMonth.from(from).toString();
      case YEAR -> String.valueOf(from.getYear());
    };
  }
}
