package org.entente.web.picture;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.entente.store.Series;
import org.entente.web.word.Periods;
import org.entente.web.word.Words;

/**
 * The title of a series: what its last stretch shows and where its ends are, by rule. Both
 * directions are taken together, each report once. A last stretch is two or more reported periods
 * of one sign.
 */
public final class Finding {
  /** Fewer reports than this have no course to speak of. */
  private static final long FEWEST = 8;

  private Finding() {}

  /** Both series have at least one point between them, and one unit. */
  public static String of(Series there, Series back) {
    var sums = new TreeMap<LocalDate, Double>();
    var counts = new TreeMap<LocalDate, Long>();
    for (Series series : List.of(there, back)) {
      for (Series.Point point : series.points()) {
        sums.merge(point.from(), point.goldsteinSum(), Double::sum);
        counts.merge(point.from(), point.reports(), Long::sum);
      }
    }
    var means = new TreeMap<LocalDate, Double>();
    sums.forEach((from, sum) -> means.put(from, sum / counts.getOrDefault(from, 1L)));
    Series.Unit unit = there.unit();
    long reports = counts.values().stream().mapToLong(Long::longValue).sum();
    if (reports < FEWEST) {
      return few(
          reports, Periods.label(unit, sums.firstKey()), Periods.label(unit, sums.lastKey()));
    }
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
    String stretch = stretch(sign, length, means.size(), Periods.label(unit, since));
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
        .formatted(stretch, Periods.label(unit, highest), Periods.label(unit, lowest));
  }

  private static String few(long reports, String first, String last) {
    String when = first.equals(last) ? "in " + first : "between " + first + " and " + last;
    return "%s %s: too few for a course".formatted(Words.counted(reports, "counted report"), when);
  }

  private static String stretch(double sign, int length, int periods, String since) {
    String side = sign > 0 ? "Above zero" : sign < 0 ? "Below zero" : "At zero";
    if (length == periods && periods > 1) {
      return side + " throughout";
    }
    return length > 1 ? side + " since " + since : side + " in " + since;
  }
}
