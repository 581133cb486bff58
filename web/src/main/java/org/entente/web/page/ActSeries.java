package org.entente.web.page;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.entente.network.DatedAct;
import org.entente.report.EventType;
import org.entente.store.Series;

/**
 * Dated acts by period, with the same rule for what is too coarse as {@link Series} of an archive.
 */
final class ActSeries {
  private static final int MONTH = 31;
  private static final int YEAR = 366;

  private ActSeries() {}

  /** By month when the acts span less than four years, else by year. */
  static Series.Unit unit(List<DatedAct> acts) {
    var days = acts.stream().map(DatedAct::from).sorted().toList();
    return days.isEmpty() || days.getLast().isBefore(days.getFirst().plusYears(4))
        ? Series.Unit.MONTH
        : Series.Unit.YEAR;
  }

  static Series of(List<DatedAct> acts, Series.Unit unit) {
    boolean years = unit == Series.Unit.YEAR;
    var periods = new TreeMap<LocalDate, List<DatedAct>>();
    long tooCoarse = 0;
    for (DatedAct act : acts) {
      if (ChronoUnit.DAYS.between(act.from(), act.until()) > (years ? YEAR : MONTH)) {
        tooCoarse++;
      } else {
        periods
            .computeIfAbsent(
                years ? act.from().withDayOfYear(1) : act.from().withDayOfMonth(1),
                _ -> new ArrayList<>())
            .add(act);
      }
    }
    var points = new ArrayList<Series.Point>();
    periods.forEach((from, some) ->
        points.add(
            new Series.Point(
                from,
                years ? from.plusYears(1) : from.plusMonths(1),
                some.size(),
                types(some),
                some.stream().mapToDouble(DatedAct::goldstein).sum())));
    return new Series(unit, points, 0, tooCoarse);
  }

  private static Map<EventType, Long> types(List<DatedAct> acts) {
    var types = new EnumMap<EventType, Long>(EventType.class);
    acts.forEach(act -> types.merge(act.type(), 1L, Long::sum));
    return types;
  }
}
