package org.entente.web.page;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.function.Function;

/**
 * A window of acts, read back from the name that {@link
 * org.entente.network.parallel.StanceProfiles} gives it.
 *
 * @param until excluded
 */
record ParallelWindow(LocalDate from, LocalDate until) {
  /** {@code 1967}, {@code 1967/1969}, {@code 1967-01/1969-07} or both days. */
  static ParallelWindow of(String name) {
    int cut = name.indexOf('/');
    if (cut < 0) {
      LocalDate first = day(name);
      return new ParallelWindow(first, first.plusYears(1));
    }
    return new ParallelWindow(day(name.substring(0, cut)), day(name.substring(cut + 1)));
  }

  private static LocalDate day(String words) {
    Function<String, LocalDate> read =
        switch (words.length()) {
          case 4 -> year -> LocalDate.of(Integer.parseInt(year), 1, 1);
          case 7 -> month -> YearMonth.parse(month).atDay(1);
          default -> LocalDate::parse;
        };
    return read.apply(words);
  }
}
