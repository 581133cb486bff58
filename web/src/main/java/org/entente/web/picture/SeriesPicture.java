package org.entente.web.picture;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.store.Series;
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
    Frame frame,
    Axis axis,
    Line first,
    Line second,
    List<Axis.Tick> ticks,
    List<Level> levels,
    Strip strip) {
  private static final double LIMIT = 10;

  /** Height of a name with its figure. */
  private static final double ROOM = 34;

  /** The wide drawing, for screens of at least 620 px. */
  public static SeriesPicture wide(Series there, Series back) {
    return draw(there, back, new Frame(1152, 402, 60, 940, 26, 306, 330, 376));
  }

  /** The narrow drawing, for phones; letters keep their size. */
  public static SeriesPicture narrow(Series there, Series back) {
    return draw(there, back, new Frame(340, 330, 30, 336, 22, 232, 256, 304));
  }

  /** All reports of a series. */
  public static long reports(Series series) {
    return series.points().stream().mapToLong(Series.Point::reports).sum();
  }

  private static SeriesPicture draw(Series there, Series back, Frame frame) {
    var totals = new TreeMap<LocalDate, Long>();
    for (Series series : List.of(there, back)) {
      series.points().forEach(point -> totals.merge(point.from(), point.reports(), Long::sum));
    }
    Axis axis =
        Axis.over(there.unit(), totals.firstKey(), totals.lastKey(), frame.left(), frame.right());
    double shift = Math.min(3, axis.width() / 6);
    var levels = new ArrayList<Level>();
    for (int level : new int[] {10, 5, 0, -5, -10}) {
      levels.add(new Level(frame.y(level), level));
    }
    return new SeriesPicture(
        frame,
        axis,
        line(there.points(), axis, frame, -shift),
        line(back.points(), axis, frame, shift),
        axis.ticks(frame.isWide() ? 64 : 56),
        levels,
        strip(totals, axis, frame));
  }

  private static Line line(List<Series.Point> points, Axis axis, Frame frame, double shift) {
    Path path = new Path();
    var dots = new ArrayList<Dot>();
    for (int i = 0; i < points.size(); i++) {
      Series.Point point = points.get(i);
      double mean = point.goldsteinSum() / point.reports();
      double x = axis.middle(point.from()) + shift;
      double y = frame.y(mean);
      String label =
          "%s: %s, %s"
              .formatted(
                  Periods.label(axis.unit(), point.from()),
                  Words.signed(mean),
                  Words.counted(point.reports(), "report"));
      dots.add(new Dot(x, y, label));
      if (i > 0 && axis.adjacent(points.get(i - 1).from(), point.from())) {
        path.line(x, y);
      } else {
        path.move(x, y);
      }
    }
    return new Line(path.toString(), dots);
  }

  private static Strip strip(SortedMap<LocalDate, Long> totals, Axis axis, Frame frame) {
    long most = 1;
    LocalDate when = totals.firstKey();
    for (var entry : totals.entrySet()) {
      if (entry.getValue() > most) {
        most = entry.getValue();
        when = entry.getKey();
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
    return new Strip(bars.toString(), most, Periods.label(axis.unit(), when));
  }

  /** Where the shifts that begin on these days are marked; their numbers count from 1. */
  public List<Mark> marks(List<LocalDate> shifts) {
    var marks = new ArrayList<Mark>();
    for (LocalDate day : shifts) {
      // Two that fall on one place stand one below the other.
      double x = axis.middle(day);
      long same = marks.stream().filter(mark -> Math.abs(mark.x() - x) < 18).count();
      marks.add(new Mark(x, frame.top() + 20.0 * same, marks.size() + 1));
    }
    return marks;
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
        ends.set(0, a.moved(side * push));
        ends.set(1, b.moved(-side * push));
      }
    }
    double lowest = ends.stream().mapToDouble(End::y).max().orElse(0);
    double over = Math.max(0, lowest - (frame.stripTop() - ROOM + 6));
    return ends.stream()
        .map(end -> over > 0 && end.y() > frame.zero() ? end.moved(-over) : end)
        .toList();
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
   */
  public record Line(String path, List<Dot> dots) {
    public Line {
      dots = List.copyOf(dots);
    }
  }

  /** One period's mean, and what it says. */
  public record Dot(double x, double y, String label) {}

  /**
   * The name at a line's end.
   *
   * @param look class name
   * @param value the last mean and its period
   */
  public record End(String look, double y, String name, String value) {
    End moved(double down) {
      return new End(look, y + down, name, value);
    }
  }

  /** The place of a numbered shift. */
  public record Mark(double x, double y, int number) {}

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
