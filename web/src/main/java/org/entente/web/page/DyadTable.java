package org.entente.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.web.holdings.Holdings;
import org.entente.web.holdings.Holdings.DyadRow;
import org.entente.web.holdings.Holdings.PeriodRow;
import org.entente.web.holdings.Holdings.Step;
import org.entente.web.holdings.ReportFilter;
import org.entente.web.holdings.Slice;
import org.entente.web.picture.Sparkline;

/**
 * Ordered pairs with their course over time, all on one axis and one scale.
 *
 * @param first day of the axis; empty when no event has a date
 * @param last day of the axis
 * @param most reports of one sign and period in any row
 */
public record DyadTable(
    List<Line> lines, Step step, Optional<LocalDate> first, Optional<LocalDate> last, long most) {
  static final List<String> COLUMNS =
      List.of(
          "source",
          "source_name",
          "target",
          "target_name",
          "reports",
          "counted_cooperation",
          "counted_conflict",
          "mean_goldstein");

  public DyadTable {
    lines = List.copyOf(lines);
  }

  static DyadTable of(Holdings holdings, Holdings.State state, Slice<DyadRow> dyads) {
    Step step = step(state.firstDay(), state.lastDay());
    List<Line> lines =
        dyads.rows().stream().map(row -> new Line(row, periods(holdings, row, step))).toList();
    long most = Sparkline.most(lines.stream().flatMap(line -> line.periods().stream()).toList());
    return new DyadTable(lines, step, state.firstDay(), state.lastDay(), most);
  }

  /** Months where the record is no longer than three years, otherwise years. */
  static Step step(Optional<LocalDate> first, Optional<LocalDate> last) {
    return first.isPresent() && last.isPresent() && first.get().plusYears(3).isBefore(last.get())
        ? Step.YEAR
        : Step.MONTH;
  }

  static List<Object> cells(DyadRow row) {
    return List.of(
        row.source(),
        row.sourceName(),
        row.target(),
        row.targetName(),
        row.reports(),
        row.cooperative(),
        row.conflictual(),
        row.meanGoldstein());
  }

  private static List<PeriodRow> periods(Holdings holdings, DyadRow row, Step step) {
    var filter =
        ReportFilter.of(Optional.of(row.source()), Optional.of(row.target()))
            .acting(ReportFilter.Direction.FROM_ACTOR);
    return holdings.listPeriods(filter, step);
  }

  /** The row's drawing; empty when nothing in it has a date. */
  public Optional<Sparkline> findSparkline(Line line) {
    return first.isEmpty() || last.isEmpty() || line.periods().isEmpty()
        ? Optional.empty()
        : Optional.of(Sparkline.of(line.periods(), step, first.get(), last.get(), most));
  }

  /** One pair and its counted reports by period. */
  public record Line(DyadRow dyad, List<PeriodRow> periods) {
    public Line {
      periods = List.copyOf(periods);
    }
  }
}
