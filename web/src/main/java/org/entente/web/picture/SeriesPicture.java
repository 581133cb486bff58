package org.entente.web.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.actor.ActorId;
import org.entente.web.holdings.Holdings.PeriodRow;
import org.entente.web.holdings.Holdings.Step;
import org.entente.web.word.Periods;
import org.entente.web.word.Words;

/**
 * Both directions of a relationship on one time axis: the mean weight of each period's counted
 * reports, cooperation above zero and conflict below on one scale, and under it the number of
 * reports. A period without counted reports has no mark, and no line is drawn over it.
 *
 * @param ticks of the time axis
 * @param levels of the weight axis
 */
public record SeriesPicture(
    Frame frame, Line first, Line second, List<Axis.Tick> ticks, List<Level> levels, Strip strip) {
  private static final double LIMIT = 10;

  /** Height of a name with its figure. */
  private static final double ROOM = 34;

  /** The wide drawing, for screens of at least 620 px. */
  public static SeriesPicture wide(List<PeriodRow> rows, Step step, ActorId source) {
    return draw(rows, step, source, new Frame(1152, 402, 60, 940, 26, 306, 330, 376));
  }

  /** The narrow drawing, for phones; letters keep their size. */
  public static SeriesPicture narrow(List<PeriodRow> rows, Step step, ActorId source) {
    return draw(rows, step, source, new Frame(340, 330, 30, 336, 22, 232, 256, 304));
  }

  private static SeriesPicture draw(List<PeriodRow> rows, Step step, ActorId source, Frame frame) {
    LocalDate from = rows.getFirst().from();
    LocalDate last = rows.getLast().from();
    Axis axis = Axis.over(step, from, last, frame.left(), frame.right());
    var out = rows.stream().filter(row -> row.source().equals(source)).toList();
    var back = rows.stream().filter(row -> !row.source().equals(source)).toList();
    double shift = Math.min(3, axis.width() / 6);
    var levels = new ArrayList<Level>();
    for (int level : new int[] {10, 5, 0, -5, -10}) {
      levels.add(new Level(frame.y(level), level));
    }
    return new SeriesPicture(
        frame,
        line(out, axis, frame, -shift),
        line(back, axis, frame, shift),
        axis.ticks(frame.width() > 600 ? 64 : 56),
        levels,
        strip(rows, axis, frame));
  }

  private static Line line(List<PeriodRow> rows, Axis axis, Frame frame, double shift) {
    Path path = new Path();
    Path ranges = new Path();
    var dots = new ArrayList<Dot>();
    for (int i = 0; i < rows.size(); i++) {
      PeriodRow row = rows.get(i);
      double x = axis.middle(row.from()) + shift;
      double y = frame.y(row.mean());
      String when = Periods.label(axis.step(), row.from());
      dots.add(
          new Dot(
              x,
              y,
              "%s: %s, %s"
                  .formatted(
                      when, Words.signed(row.mean()), Words.counted(row.reports(), "report")),
              row.mean()));
      if (row.lowest() < row.highest()) {
        ranges.move(x, frame.y(row.lowest())).line(x, frame.y(row.highest()));
      }
      if (i > 0 && axis.adjacent(rows.get(i - 1).from(), row.from())) {
        path.line(x, y);
      } else {
        path.move(x, y);
      }
    }
    return new Line(path.toString(), ranges.toString(), dots);
  }

  private static Strip strip(List<PeriodRow> rows, Axis axis, Frame frame) {
    var totals = new TreeMap<LocalDate, Long>();
    rows.forEach(row -> totals.merge(row.from(), row.reports(), Long::sum));
    long most = totals.values().stream().mapToLong(Long::longValue).max().orElse(1);
    LocalDate when = totals.firstKey();
    for (var entry : totals.entrySet()) {
      if (entry.getValue() == most) {
        when = entry.getKey();
        break;
      }
    }
    Path bars = new Path();
    double width = Math.clamp(axis.width() * 0.7, 2, 14);
    double unit = (double) (frame.stripBottom() - frame.stripTop()) / most;
    totals.forEach((from, reports) ->
        bars.box(
            axis.middle(from) - width / 2,
            frame.stripBottom() - reports * unit,
            width,
            reports * unit));
    return new Strip(bars.toString(), most, Periods.label(axis.step(), when));
  }

  /** Names at the lines' ends, moved apart where they would touch. */
  public List<End> ends(String one, String other) {
    var ends = new ArrayList<End>();
    end("txt-a", one + " → " + other, first).ifPresent(ends::add);
    end("txt-b", other + " → " + one, second).ifPresent(ends::add);
    if (ends.size() == 2) {
      End a = ends.getFirst();
      End b = ends.getLast();
      double apart = Math.abs(a.y() - b.y());
      if (apart < ROOM) {
        double push = (ROOM - apart) / 2;
        int side = a.y() <= b.y() ? -1 : 1;
        return List.of(
            new End(a.look(), a.y() + side * push, a.name(), a.value()),
            new End(b.look(), b.y() - side * push, b.name(), b.value()));
      }
    }
    return List.copyOf(ends);
  }

  private static Optional<End> end(String look, String name, Line line) {
    if (line.dots().isEmpty()) {
      return Optional.empty();
    }
    Dot last = line.dots().getLast();
    return Optional.of(new End(look, last.y(), Words.shortened(name, 34), "last " + last.label()));
  }

  /** Where things lie, in units of the drawing. */
  public record Frame(
      int width,
      int height,
      int left,
      int right,
      int top,
      int bottom,
      int stripTop,
      int stripBottom) {
    double y(double weight) {
      return zero() - weight / LIMIT * (bottom - top) / 2;
    }

    public boolean isWide() {
      return width > 600;
    }

    public double zero() {
      return (top + bottom) / 2.0;
    }
  }

  /**
   * @param path through neighbouring periods
   * @param ranges from the lowest to the highest report of each period
   */
  public record Line(String path, String ranges, List<Dot> dots) {
    public Line {
      dots = List.copyOf(dots);
    }
  }

  /** One period's mean, and what it says. */
  public record Dot(double x, double y, String label, double mean) {}

  /**
   * The name at a line's end.
   *
   * @param look class name
   * @param value the last mean and its period
   */
  public record End(String look, double y, String name, String value) {}

  /** A grid line of the weight axis. */
  public record Level(double y, int weight) {}

  /**
   * Number of reports.
   *
   * @param most in any one period
   * @param when the first such period
   */
  public record Strip(String bars, long most, String when) {}
}
