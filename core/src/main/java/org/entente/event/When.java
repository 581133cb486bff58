package org.entente.event;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.report.EventDate;

/**
 * The days on which an act can have been, as far as a report lets one tell.
 *
 * @param from first day, included, as a day of the epoch
 * @param until day after the last, as a day of the epoch
 * @param precision what the interval rests on
 */
record When(long from, long until, Precision precision) {
  /** A news text that names no time tells of the last days before it appeared. */
  private static final int DAYS_BEFORE_PUBLICATION = 3;

  /** A second report may come as late as the next week's. */
  private static final int DAYS_BEFORE_AT_MOST = 7;

  /** Clocks of the two sides of the world differ by a day, and so do night raids. */
  private static final int DAYS_AROUND_A_DAY = 1;

  private static final int DAYS_OF_A_MONTH = 31;

  /** From finest to coarsest. */
  enum Precision {
    DAY,
    PUBLICATION,
    MONTH,
    LONGER
  }

  /** Empty when there is no date at all. */
  static Optional<When> find(EventDate date) {
    return switch (date) {
      case EventDate.Stated stated -> {
        Precision precision = precision(stated);
        int slack = precision == Precision.DAY ? DAYS_AROUND_A_DAY : 0;
        yield Optional.of(
            new When(
                stated.from().toEpochDay() - slack,
                stated.until().toEpochDay() + slack,
                precision));
      }
      case EventDate.Publication(LocalDate day) ->
          Optional.of(
              new When(
                  day.toEpochDay() - DAYS_BEFORE_AT_MOST,
                  day.toEpochDay() + 1,
                  Precision.PUBLICATION));
      case EventDate.Unknown _ -> Optional.empty();
    };
  }

  private static Precision precision(EventDate.Stated stated) {
    long days = stated.until().toEpochDay() - stated.from().toEpochDay();
    if (stated.precision() == EventDate.Precision.DAY || days <= 2) {
      return Precision.DAY;
    }
    return days <= DAYS_OF_A_MONTH ? Precision.MONTH : Precision.LONGER;
  }

  boolean overlaps(When other) {
    return from < other.until && other.from < until;
  }

  /**
   * How much it says that two reports are of these days: 1 for the same day, less the coarser the
   * coarser of the two; 0 when they cannot be of one day.
   */
  double fit(When other) {
    if (!overlaps(other)) {
      return 0;
    }
    Precision coarser = precision.compareTo(other.precision) > 0 ? precision : other.precision;
    return switch (coarser) {
      // widened by a day on either side: the same day shares three, the day after two
      case DAY -> Math.min(until, other.until) - Math.max(from, other.from) >= 3 ? 1 : 0.8;
      case PUBLICATION -> precision == other.precision ? publications(other) : published(other);
      case MONTH -> 0.5;
      case LONGER ->
          precision == other.precision && from == other.from && until == other.until ? 0.4 : 0.3;
    };
  }

  private double publications(When other) {
    long days = Math.abs(until - other.until);
    return days == 0 ? 0.8 : days == 1 ? 0.7 : days <= DAYS_BEFORE_PUBLICATION ? 0.5 : 0.3;
  }

  /** One of a day, the other published afterwards. */
  private double published(When other) {
    boolean first = precision == Precision.DAY;
    When day = first ? this : other;
    When published = first ? other : this;
    return day.until >= published.until - DAYS_BEFORE_PUBLICATION ? 0.7 : 0.5;
  }
}
