package org.entente.web.word;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.entente.store.Series;

/** Names of years and months. */
public final class Periods {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

  private Periods() {}

  public static String label(Series.Unit unit, LocalDate from) {
    return switch (unit) {
      case YEAR -> String.valueOf(from.getYear());
      case MONTH -> from.format(MONTH);
    };
  }
}
