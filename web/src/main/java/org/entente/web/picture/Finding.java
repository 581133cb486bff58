package org.entente.web.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.entente.web.holdings.Holdings.PeriodRow;
import org.entente.web.holdings.Holdings.Step;
import org.entente.web.word.Periods;

/**
 * The title of a series: what its last stretch shows and where its ends are, by rule. Both
 * directions are taken together, each report once. A last stretch is two or more reported periods
 * of one sign.
 */
public final class Finding {
  private Finding() {}

  public static String of(List<PeriodRow> rows, Step step) {
    var means = new TreeMap<LocalDate, Double>();
    Map<LocalDate, List<PeriodRow>> byPeriod =
        rows.stream().collect(Collectors.groupingBy(PeriodRow::from));
    byPeriod.forEach((from, some) -> {
      double sum = some.stream().mapToDouble(row -> row.mean() * row.reports()).sum();
      long reports = some.stream().mapToLong(PeriodRow::reports).sum();
      means.put(from, sum / reports);
    });
    double sign = Math.signum(means.lastEntry().getValue());
    LocalDate since = means.lastKey();
    int length = 0;
    for (var entry : means.descendingMap().entrySet()) {
      if (Math.signum(entry.getValue()) != sign) {
        break;
      }
      since = entry.getKey();
      length++;
    }
    String stretch = stretch(sign, length, means.size(), Periods.label(step, since));
    if (means.size() < 3) {
      return stretch;
    }
    LocalDate highest = means.firstKey();
    LocalDate lowest = means.firstKey();
    for (var entry : means.entrySet()) {
      highest = entry.getValue() > means.getOrDefault(highest, 0.0) ? entry.getKey() : highest;
      lowest = entry.getValue() < means.getOrDefault(lowest, 0.0) ? entry.getKey() : lowest;
    }
    return "%s; highest in %s, lowest in %s"
        .formatted(stretch, Periods.label(step, highest), Periods.label(step, lowest));
  }

  private static String stretch(double sign, int length, int periods, String since) {
    String side = sign > 0 ? "Above zero" : sign < 0 ? "Below zero" : "At zero";
    if (length == periods && periods > 1) {
      return side + " throughout";
    }
    return length > 1 ? side + " since " + since : side + " in " + since;
  }
}
