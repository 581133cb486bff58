package org.entente.web.page;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.report.Dyad;
import org.entente.store.DyadQueries;
import org.entente.store.ReportFilter;
import org.entente.store.Series;
import org.entente.store.Summary;
import org.entente.web.holdings.Holdings;
import org.entente.web.holdings.Listing;
import org.entente.web.picture.Sparkline;
import org.entente.web.word.Periods;

/**
 * Ordered pairs with their course over time, all on one axis and one scale. Every figure is of
 * counted reports.
 *
 * @param first day of the axis; empty when no event has a date
 * @param last day of the axis
 * @param most reports of one sign and period in any row
 */
public record DyadTable(
    List<Line> lines,
    Series.Unit unit,
    Optional<LocalDate> first,
    Optional<LocalDate> last,
    long most) {
  static final List<String> COLUMNS =
      List.of(
          "source",
          "source_name",
          "target",
          "target_name",
          "counted_reports",
          "counted_cooperation",
          "counted_conflict",
          "mean_goldstein");

  public DyadTable {
    lines = List.copyOf(lines);
  }

  static DyadTable of(Holdings holdings, Summary summary, Listing<DyadQueries.Row> dyads) {
    Series.Unit unit = unit(summary);
    List<Line> lines =
        dyads.rows().stream()
            .map(row -> new Line(row, series(holdings, row.dyad(), unit).points()))
            .toList();
    long most = Sparkline.most(lines.stream().flatMap(line -> line.points().stream()).toList());
    return new DyadTable(lines, unit, summary.firstEvent(), summary.lastEvent(), most);
  }

  /** Months where the whole record is short, otherwise years: rows share one axis. */
  private static Series.Unit unit(Summary summary) {
    return summary.firstEvent().isPresent()
            && summary.lastEvent().isPresent()
            && summary.firstEvent().get().plusYears(4).isBefore(summary.lastEvent().get())
        ? Series.Unit.YEAR
        : Series.Unit.MONTH;
  }

  private static Series series(Holdings holdings, Dyad dyad, Series.Unit unit) {
    return holdings.series(ReportFilter.COUNTED.toward(dyad), unit);
  }

  static List<Object> cells(DyadQueries.Row row) {
    return List.of(
        row.dyad().source(),
        row.sourceName(),
        row.dyad().target(),
        row.targetName(),
        row.balance().reports(),
        row.balance().cooperation(),
        row.balance().conflict(),
        row.balance().reports() == 0
            ? Optional.empty()
            : Optional.of(row.balance().meanGoldstein()));
  }

  /** The row's drawing; empty when nothing in it has a date. */
  public Optional<Sparkline> findSparkline(Line line) {
    return first.isEmpty() || last.isEmpty() || line.points().isEmpty()
        ? Optional.empty()
        : Optional.of(Sparkline.of(line.points(), unit, first.get(), last.get(), most));
  }

  /** First and last period of the axis, behind a comma; empty when no event has a date. */
  public String span() {
    if (first.isEmpty() || last.isEmpty()) {
      return "";
    }
    String from = Periods.label(unit, first.get());
    String until = Periods.label(unit, last.get());
    return from.equals(until) ? ", " + from : ", " + from + " – " + until;
  }

  /** One pair and its counted reports by period. */
  public record Line(DyadQueries.Row row, List<Series.Point> points) {
    public Line {
      points = List.copyOf(points);
    }
  }
}
