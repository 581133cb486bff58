package org.entente.web.page;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.network.signed.SignRule;
import org.entente.store.Counting;
import org.entente.store.ReportFilter;
import org.entente.store.Summary;
import org.entente.web.Mistake;
import org.entente.web.word.Words;

/**
 * What the network page is asked for.
 *
 * @param window empty when the archive has no dated report and none is asked for
 * @param blocs at most so many camps
 * @param drawn at most so many actors in the picture
 */
record NetworkAsk(Optional<Window> window, SignRule rule, Counting counting, int blocs, int drawn) {
  static final int MOST_BLOCS = 6;

  private static final int DRAWN = 12;
  private static final int MOST_DRAWN = 60;
  private static final int MOST_REPORTS = 1_000_000;
  private static final int YEARS = 10;

  /**
   * @param until excluded
   */
  record Window(LocalDate from, LocalDate until) {}

  /** The last ten years of the record unless asked otherwise. */
  static NetworkAsk of(Ask ask, Summary summary) {
    Optional<LocalDate> until =
        ask.findDay("until")
            .or(() -> summary.lastEvent().map(day -> day.withDayOfYear(1).plusYears(1)));
    Optional<LocalDate> from =
        ask.findDay("from").or(() -> until.map(day -> day.minusYears(YEARS)));
    Optional<Window> window = from.flatMap(first -> until.map(end -> new Window(first, end)));
    if (window.isPresent() && !window.get().from().isBefore(window.get().until())) {
      throw new Mistake("until", "The end of the window is not after its beginning.");
    }
    SignRule.Measure measure =
        ask.findOneOf("sign", SignRule.Measure.class).orElse(SignRule.DEFAULT.measure());
    int blocs = number(ask, "camps", 2, MOST_BLOCS);
    if (blocs < 2) {
      throw new Mistake("camps", "One camp divides nobody. Type 2 to " + MOST_BLOCS + ".");
    }
    return new NetworkAsk(
        window,
        new SignRule(measure, number(ask, "least", SignRule.DEFAULT.least(), MOST_REPORTS)),
        RelationFilter.figures(ask),
        blocs,
        number(ask, "actors", DRAWN, MOST_DRAWN));
  }

  private static int number(Ask ask, String name, int otherwise, int most) {
    String words = ask.words(name);
    if (words.isEmpty()) {
      return otherwise;
    }
    if (words.matches("[1-9][0-9]{0,6}") && Integer.parseInt(words) <= most) {
      return Integer.parseInt(words);
    }
    throw new Mistake(
        name, "“%s” is no whole number from 1 to %s.".formatted(words, Words.count(most)));
  }

  /** The reports that give a window its signs. */
  ReportFilter filter(LocalDate from, LocalDate until) {
    return ReportFilter.EVERY.counting(counting).from(from).until(until);
  }
}
