package org.entente.web.picture;

import java.time.LocalDate;
import java.util.List;
import org.entente.store.Series;
import org.entente.web.word.Periods;
import org.entente.web.word.Words;

/**
 * One direction's counted reports in a table point: cooperation above the line, conflict below, one
 * scale for the whole table.
 *
 * @param above path of the bars of cooperation
 * @param below path of the bars of conflict
 * @param summary the same in words
 */
public record Sparkline(String above, String below, String summary) {
  public static final int WIDTH = 240;
  public static final int HEIGHT = 40;
  private static final double ZERO = HEIGHT / 2.0;

  /**
   * @param points of one direction, by period
   * @param most the largest number of reports of one sign and period in the table; at least 1
   */
  public static Sparkline of(
      List<Series.Point> points, Series.Unit unit, LocalDate first, LocalDate last, long most) {
    Axis axis = Axis.over(unit, first, last, 1, WIDTH - 1);
    double width = Math.clamp(axis.width() - 0.5, 2.5, 8);
    double scale = (ZERO - 2) / most;
    Path above = new Path();
    Path below = new Path();
    long cooperative = 0;
    long conflictual = 0;
    for (Series.Point point : points) {
      double left = axis.middle(point.from()) - width / 2;
      if (point.cooperation() > 0) {
        double height = Math.max(2.5, point.cooperation() * scale);
        above.box(left, ZERO - height, width, height);
      }
      if (point.conflict() > 0) {
        double height = Math.max(2.5, point.conflict() * scale);
        below.box(left, ZERO, width, height);
      }
      cooperative += point.cooperation();
      conflictual += point.conflict();
    }
    return new Sparkline(
        above.toString(),
        below.toString(),
        "%s to %s: %s of cooperation, %s of conflict"
            .formatted(
                Periods.label(unit, first),
                Periods.label(unit, last),
                Words.counted(cooperative, "report"),
                Words.counted(conflictual, "report")));
  }

  /** The scale that a table's points share. */
  public static long most(List<Series.Point> points) {
    return points.stream()
        .mapToLong(point -> Math.max(point.cooperation(), point.conflict()))
        .max()
        .orElse(1);
  }
}
