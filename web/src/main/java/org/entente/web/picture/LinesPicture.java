package org.entente.web.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.entente.web.word.Words;

/**
 * Several courses on one axis of steps, with a band around each where one is known. A step without
 * a value has no mark, and no line is drawn over it.
 *
 * @param ticks of the axis of steps
 * @param levels of the other axis
 */
public record LinesPicture(
    Frame frame, List<Line> lines, List<Axis.Tick> ticks, List<Level> levels) {
  /** More courses than this cannot be told apart. */
  public static final int MOST = 4;

  private static final double ROOM = 30;

  public LinesPicture {
    lines = List.copyOf(lines);
    ticks = List.copyOf(ticks);
    levels = List.copyOf(levels);
  }

  /**
   * One course before it is drawn.
   *
   * @param name at its end
   * @param values one for each step
   * @param marked steps that get a dot
   * @param look 0 to 3: the first named, the second, the third, the last or what is usual
   */
  public record Course(String name, List<Optional<Value>> values, Set<Integer> marked, int look) {
    /** The look of what is no actor: what is usual, or a mean. */
    public static final int REFERENCE = MOST - 1;

    public Course {
      values = List.copyOf(values);
      marked = Set.copyOf(marked);
    }
  }

  /**
   * @param low end of the band; the value itself where there is none
   */
  public record Value(double value, double low, double high) {
    public static Value bare(double value) {
      return new Value(value, value, value);
    }
  }

  /** For screens of at least 620 px. */
  public static LinesPicture wide(List<Course> courses, List<String> steps, double atLeast) {
    return draw(courses, steps, atLeast, new Frame(1152, 360, 44, 930, 18, 320));
  }

  /** For phones; letters keep their size. */
  public static LinesPicture narrow(List<Course> courses, List<String> steps, double atLeast) {
    return draw(courses, steps, atLeast, new Frame(340, 280, 30, 334, 14, 244));
  }

  /**
   * @param steps a label for each, empty where it should have none
   * @param atLeast the axis reaches so far up in any case
   */
  private static LinesPicture draw(
      List<Course> courses, List<String> steps, double atLeast, Frame frame) {
    double lowest = 0;
    double highest = atLeast;
    for (Course course : courses) {
      for (Optional<Value> value : course.values()) {
        lowest = Math.min(lowest, value.map(Value::low).orElse(lowest));
        highest = Math.max(highest, value.map(Value::high).orElse(highest));
      }
    }
    double step = step(highest - lowest);
    double bottom = Math.floor(lowest / step) * step;
    double top = Math.ceil(highest / step) * step;
    var scale = new Scale(frame, bottom, top, steps.size());
    var levels = new ArrayList<Level>();
    for (int i = 0; bottom + i * step <= top + step / 2; i++) {
      double at = bottom + i * step;
      levels.add(new Level(scale.y(at), label(at), Math.abs(at) < step / 4));
    }
    var lines = new ArrayList<Line>();
    for (Course course : courses) {
      lines.add(line(course, scale));
    }
    return new LinesPicture(frame, apart(lines, frame), ticks(steps, scale, frame), levels);
  }

  private static double step(double range) {
    double step = Math.pow(10, Math.floor(Math.log10(Math.max(range, 1e-6))));
    for (double part : new double[] {0.2, 0.5, 1}) {
      if (range / (step * part) <= 6) {
        return step * part;
      }
    }
    return step * 2;
  }

  private static String label(double at) {
    String digits = String.format(Locale.ROOT, "%.1f", Math.abs(at));
    return (at < -1e-9 ? Words.MINUS : "") + digits;
  }

  private static Line line(Course course, Scale scale) {
    Path path = new Path();
    var bands = new StringBuilder();
    var dots = new ArrayList<Dot>();
    var stretch = new ArrayList<Integer>();
    OptionalDouble end = OptionalDouble.empty();
    for (int i = 0; i <= course.values().size(); i++) {
      Optional<Value> value =
          i < course.values().size() ? course.values().get(i) : Optional.empty();
      if (value.isPresent()) {
        double x = scale.x(i);
        double y = scale.y(value.get().value());
        if (stretch.isEmpty()) {
          path.move(x, y);
        } else {
          path.line(x, y);
        }
        if (course.marked().contains(i)) {
          dots.add(new Dot(x, y));
        }
        stretch.add(i);
        end = OptionalDouble.of(y);
      } else {
        bands.append(band(course, stretch, scale));
        if (stretch.size() == 1) {
          int alone = stretch.getFirst();
          dots.add(
              new Dot(
                  scale.x(alone),
                  scale.y(course.values().get(alone).map(Value::value).orElse(0.0))));
        }
        stretch.clear();
      }
    }
    return new Line(
        course.look(),
        path.toString(),
        bands.toString(),
        dots,
        course.name(),
        end.orElse(0),
        end.isPresent());
  }

  private static String band(Course course, List<Integer> stretch, Scale scale) {
    if (stretch.size() < 2) {
      return "";
    }
    Path band = new Path();
    boolean wide = false;
    for (int i = 0; i < stretch.size(); i++) {
      Value value = course.values().get(stretch.get(i)).orElseThrow();
      wide |= value.high() > value.low();
      if (i == 0) {
        band.move(scale.x(stretch.get(i)), scale.y(value.high()));
      } else {
        band.line(scale.x(stretch.get(i)), scale.y(value.high()));
      }
    }
    for (int i = stretch.size() - 1; i >= 0; i--) {
      Value value = course.values().get(stretch.get(i)).orElseThrow();
      band.line(scale.x(stretch.get(i)), scale.y(value.low()));
    }
    return wide ? band + "Z" : "";
  }

  private static List<Axis.Tick> ticks(List<String> steps, Scale scale, Frame frame) {
    var ticks = new ArrayList<Axis.Tick>();
    double last = -1e9;
    for (int i = 0; i < steps.size(); i++) {
      if (!steps.get(i).isEmpty() && scale.x(i) - last >= (frame.isWide() ? 56 : 48)) {
        ticks.add(new Axis.Tick(scale.x(i), steps.get(i)));
        last = scale.x(i);
      }
    }
    return ticks;
  }

  /** Names at the ends, moved down where they would touch. */
  private static List<Line> apart(List<Line> lines, Frame frame) {
    List<Line> sorted = lines.stream().sorted(Comparator.comparingDouble(Line::nameY)).toList();
    var moved = new ArrayList<Line>();
    double room = frame.isWide() ? ROOM / 1.8 : 12;
    double last = -1e9;
    for (Line line : sorted) {
      double y = Math.max(line.nameY(), last + room);
      moved.add(line.named(y));
      last = y;
    }
    double over = Math.max(0, last - frame.bottom());
    return moved.stream()
        .map(line -> over > 0 ? line.named(line.nameY() - over) : line)
        .sorted(Comparator.comparingInt(Line::look))
        .toList();
  }

  /** Where things lie, in units of the drawing. */
  public record Frame(int width, int height, int left, int right, int top, int bottom) {
    public boolean isWide() {
      return width > 600;
    }
  }

  private record Scale(Frame frame, double low, double high, int steps) {
    double x(int step) {
      return steps < 2
          ? (frame.left() + frame.right()) / 2.0
          : frame.left() + (frame.right() - frame.left()) * step / (steps - 1.0);
    }

    double y(double value) {
      return frame.bottom() - (value - low) / (high - low) * (frame.bottom() - frame.top());
    }
  }

  /**
   * @param look 0 for the first named, and so on
   * @param path through neighbouring steps
   * @param band around it; empty when there is none
   * @param dots on marked steps, and where a step stands alone
   * @param drawn whether there is any value
   */
  public record Line(
      int look,
      String path,
      String band,
      List<Dot> dots,
      String name,
      double nameY,
      boolean drawn) {
    public Line {
      dots = List.copyOf(dots);
    }

    Line named(double y) {
      return new Line(look, path, band, dots, name, y, drawn);
    }
  }

  public record Dot(double x, double y) {}

  /** A grid line. */
  public record Level(double y, String label, boolean zero) {}
}
