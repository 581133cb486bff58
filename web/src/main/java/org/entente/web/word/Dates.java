package org.entente.web.word;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import org.entente.report.EventDate;

/** Dates as the text gave them, no finer. */
public final class Dates {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

  private Dates() {}

  /** {@code 20 Nov 2023}. */
  public static String day(LocalDate day) {
    return day.format(DAY);
  }

  public static String day(Optional<LocalDate> day) {
    return day.map(Dates::day).orElse("date not known");
  }

  /** First and last day of a record, by month. */
  public static String span(LocalDate first, LocalDate last) {
    return first.format(MONTH) + " – " + last.format(MONTH);
  }

  /** First and last day in as few words as their precision needs; {@code until} is excluded. */
  public static String between(LocalDate from, LocalDate until) {
    LocalDate last = until.minusDays(1);
    if (!from.isBefore(last)) {
      return day(from);
    }
    boolean wholeMonths = from.getDayOfMonth() == 1 && until.getDayOfMonth() == 1;
    boolean wholeYears = wholeMonths && from.getMonthValue() == 1 && until.getMonthValue() == 1;
    if (wholeYears) {
      return from.getYear() == last.getYear()
          ? String.valueOf(from.getYear())
          : from.getYear() + " – " + last.getYear();
    }
    if (wholeMonths) {
      return from.plusMonths(1).equals(until)
          ? from.format(MONTH)
          : from.format(MONTH) + " – " + last.format(MONTH);
    }
    if (from.getYear() == last.getYear() && from.getMonth() == last.getMonth()) {
      return from.getDayOfMonth() + " – " + day(last);
    }
    return day(from) + " – " + day(last);
  }

  /** When an act took place, with the precision of the words. */
  public static String event(EventDate date) {
    return switch (date) {
      case EventDate.Stated stated ->
          switch (stated.precision()) {
            case DAY -> day(stated.from());
            case MONTH -> stated.from().format(MONTH);
            case YEAR -> String.valueOf(stated.from().getYear());
            case BETWEEN -> between(stated.from(), stated.until());
          };
      case EventDate.Publication publication -> day(publication.day());
      case EventDate.Unknown _ -> "date not known";
    };
  }

  /** The date with the words that give it. */
  public static String inFull(EventDate date) {
    return switch (date) {
      case EventDate.Stated stated ->
          "%s, from “%s”, to the %s"
              .formatted(
                  event(date),
                  stated.text(),
                  switch (stated.precision()) {
                    case DAY -> "day";
                    case MONTH -> "month";
                    case YEAR -> "year";
                    case BETWEEN -> "stretch of time given";
                  });
      case EventDate.Publication publication ->
          day(publication.day()) + ", the day of publication: the text names no time";
      case EventDate.Unknown _ -> "not known: neither the text nor the document names a time";
    };
  }

  /** Says so when the day shown is not one that the text gives. */
  public static String note(EventDate date) {
    return switch (date) {
      case EventDate.Stated _ -> "";
      case EventDate.Publication _ -> "day of publication";
      case EventDate.Unknown _ -> "";
    };
  }
}
