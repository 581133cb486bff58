package org.entente.web.picture;

import java.time.LocalDate;
import java.util.List;
import org.entente.web.holdings.Holdings.PeriodRow;
import org.entente.web.holdings.Holdings.Step;
import org.entente.web.word.Periods;
import org.entente.web.word.Words;

/**
 * One direction's counted reports in a table row: cooperation above the line, conflict below, one
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
   * @param rows of one direction, by period
   * @param most the largest number of reports of one sign and period in the table; at least 1
   */
  public static Sparkline of(
      List<PeriodRow> rows, Step step, LocalDate first, LocalDate last, long most) {
    Axis axis = Axis.over(step, first, last, 1, WIDTH - 1);
    double width = Math.clamp(axis.width() - 0.5, 2.5, 8);
    double unit = (ZERO - 2) / most;
    Path above = new Path();
    Path below = new Path();
    long cooperative = 0;
    long conflictual = 0;
    for (PeriodRow row : rows) {
      double left = axis.middle(row.from()) - width / 2;
      if (row.cooperative() > 0) {
        double height = Math.max(2.5, row.cooperative() * unit);
        above.box(left, ZERO - height, width, height);
      }
      if (row.conflictual() > 0) {
        double height = Math.max(2.5, row.conflictual() * unit);
        below.box(left, ZERO, width, height);
      }
      cooperative += row.cooperative();
      conflictual += row.conflictual();
    }
    return new Sparkline(
        above.toString(),
        below.toString(),
        "%s to %s: %s of cooperation, %s of conflict"
            .formatted(
                Periods.label(step, first),
                Periods.label(step, last),
                Words.counted(cooperative, "report"),
                Words.counted(conflictual, "report")));
  }

  /** The scale that a table's rows share. */
  public static long most(List<PeriodRow> rows) {
    return rows.stream()
        .mapToLong(row -> Math.max(row.cooperative(), row.conflictual()))
        .max()
        .orElse(1);
  }
}
