package org.entente.web.word;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.entente.web.holdings.Holdings.Step;

/** Names of years and months. */
public final class Periods {
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

  private Periods() {}

  public static String label(Step step, LocalDate from) {
    return switch (step) {
      case YEAR -> String.valueOf(from.getYear());
      case MONTH -> from.format(MONTH);
    };
  }
}
