package org.entente.web.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.entente.web.word.Words;

/**
 * Several courses on one axis of steps, with a band around each where one is known. A step without
 * a value has no mark, and no line is drawn over it, nor over a stretch in which steps are missing.
 *
 * @param ticks of the axis of steps
 * @param levels of the other axis
 * @param cuts steps that are pointed out from top to bottom, with their words
 */
public record LinesPicture(
    Frame frame,
    List<Line> lines,
    List<Axis.Tick> ticks,
    List<Level> levels,
    List<Axis.Tick> cuts) {
  /** More courses than this cannot be told apart. */
  public static final int MOST = 4;

  private static final double ROOM = 30;

  public LinesPicture {
    lines = List.copyOf(lines);
    ticks = List.copyOf(ticks);
    levels = List.copyOf(levels);
    cuts = List.copyOf(cuts);
  }

  /**
   * One course before it is drawn.
   *
   * @param name at its end
   * @param values one for each step
   * @param marked steps that get a dot, with the words over it, if any
   * @param look 0 to 3: the first named, the second, the third, the last or what is usual
   */
  public record Course(
      String name, List<Optional<Value>> values, Map<Integer, String> marked, int look) {
    /** The look of what is no actor: what is usual, or a mean. */
    public static final int REFERENCE = MOST - 1;

    public Course {
      values = List.copyOf(values);
      marked = Map.copyOf(marked);
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
  public static LinesPicture wide(List<Course> courses, Steps steps, double atLeast) {
    return draw(courses, steps, atLeast, new Frame(1152, 360, 44, 930, 18, 320));
  }

  /** For phones; letters keep their size. */
  public static LinesPicture narrow(List<Course> courses, Steps steps, double atLeast) {
    return draw(courses, steps, atLeast, new Frame(340, 280, 30, 334, 14, 244));
  }

  /**
   * @param atLeast the axis reaches so far up in any case
   */
  private static LinesPicture draw(List<Course> courses, Steps steps, double atLeast, Frame frame) {
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
    var scale = new Scale(frame, bottom, top, steps);
    var levels = new ArrayList<Level>();
    for (int i = 0; bottom + i * step <= top + step / 2; i++) {
      double at = bottom + i * step;
      levels.add(new Level(scale.y(at), label(at, step), Math.abs(at) < step / 4));
    }
    List<Line> lines = courses.stream().map(course -> line(course, scale)).toList();
    return new LinesPicture(
        frame,
        apart(lines, frame),
        steps.ticks(frame.left(), frame.right(), frame.isWide() ? 56 : 48),
        levels,
        List.of());
  }

  /** With a step pointed out. */
  public LinesPicture cut(Steps steps, int step, String words) {
    return new LinesPicture(
        frame,
        lines,
        ticks,
        levels,
        List.of(new Axis.Tick(steps.x(step, frame.left(), frame.right()), words)));
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

  private static String label(double at, double step) {
    String digits = String.format(Locale.ROOT, step < 1 ? "%.1f" : "%.0f", Math.abs(at));
    return (at < -1e-9 ? Words.MINUS : "") + digits;
  }

  private static Line line(Course course, Scale scale) {
    Path path = new Path();
    var bands = new StringBuilder();
    var dots = new ArrayList<Dot>();
    OptionalDouble end = OptionalDouble.empty();
    for (List<Integer> stretch : stretches(course, scale.steps())) {
      for (int step : stretch) {
        double x = scale.x(step);
        double y = scale.y(course.values().get(step).map(Value::value).orElseThrow());
        if (step == stretch.getFirst()) {
          path.move(x, y);
        } else {
          path.line(x, y);
        }
        if (course.marked().containsKey(step) || stretch.size() == 1) {
          dots.add(Dot.of(scale.frame(), x, y, course.marked().getOrDefault(step, "")));
        }
        end = OptionalDouble.of(y);
      }
      bands.append(band(course, stretch, scale));
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

  /** Steps with a value that follow each other. */
  private static List<List<Integer>> stretches(Course course, Steps steps) {
    var stretches = new ArrayList<List<Integer>>();
    boolean open = false;
    for (int i = 0; i < course.values().size(); i++) {
      if (course.values().get(i).isEmpty()) {
        open = false;
        continue;
      }
      if (!open || !steps.follows(i)) {
        stretches.add(new ArrayList<>());
      }
      stretches.getLast().add(i);
      open = true;
    }
    return stretches;
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

  private record Scale(Frame frame, double low, double high, Steps steps) {
    double x(int step) {
      return steps.x(step, frame.left(), frame.right());
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

  /**
   * A marked step.
   *
   * @param words at it; empty for none
   * @param wordsY their baseline: under the dot, or over it where there is no room
   * @param anchor class of the words
   */
  public record Dot(double x, double y, String words, double wordsY, String anchor) {
    private static final int ROOM = 36;

    static Dot of(Frame frame, double x, double y, String words) {
      return new Dot(
          x,
          y,
          words,
          y + 24 > frame.bottom() ? y - 11 : y + 19,
          x < frame.left() + ROOM ? "" : x > frame.right() - ROOM ? "end" : "mid");
    }
  }

  /** A grid line. */
  public record Level(double y, String label, boolean zero) {}
}
