package org.entente.web.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.entente.network.parallel.Parallels;
import org.entente.web.picture.LinesPicture;
import org.entente.web.picture.Steps;

/**
 * How far each earlier window lies from the one in question, on an axis of time that ends with it.
 *
 * @param steps windows at their first days, the one in question last; in turn where one has none
 * @param now what the window in question is called
 */
record ParallelPicture(List<LinesPicture.Course> courses, Steps steps, String now) {
  ParallelPicture {
    courses = List.copyOf(courses);
  }

  static ParallelPicture of(ParallelsPage page) {
    Parallels found = page.found().orElseThrow();
    List<Parallels.Step> course = found.course();
    return new ParallelPicture(
        List.of(
            new LinesPicture.Course(
                "difference", values(course, Parallels.Step::distance), marked(page, found), 0),
            new LinesPicture.Course(
                "usual so far apart",
                values(course, Parallels.Step::usual),
                Map.of(),
                LinesPicture.Course.REFERENCE)),
        steps(page, found),
        page.isLatest() ? "now" : page.words().brief(found.window()));
  }

  private static List<Optional<LinesPicture.Value>> values(
      List<Parallels.Step> course, ToDoubleFunction<Parallels.Step> figure) {
    return course.stream()
        .map(step -> Optional.of(LinesPicture.Value.bare(figure.applyAsDouble(step))))
        .toList();
  }

  private static Steps steps(ParallelsPage page, Parallels found) {
    List<String> windows =
        Stream.concat(
                found.course().stream().map(Parallels.Step::window), Stream.of(found.window()))
            .toList();
    var days = new ArrayList<LocalDate>();
    windows.forEach(window -> Optional.ofNullable(page.days().get(window)).ifPresent(days::add));
    return days.size() == windows.size()
        ? Steps.ofDays(days)
        : Steps.inTurn(windows.stream().map(Integer::valueOf).toList());
  }

  /** The windows that are listed, each with its words. */
  private static Map<Integer, String> marked(ParallelsPage page, Parallels found) {
    var listed = new HashSet<String>();
    found.parallels().forEach(parallel -> listed.add(parallel.window()));
    Map<Integer, String> marked = new HashMap<>();
    for (int i = 0; i < found.course().size(); i++) {
      String window = found.course().get(i).window();
      if (listed.contains(window)) {
        marked.put(i, page.words().brief(window));
      }
    }
    return marked;
  }

  LinesPicture wide() {
    return LinesPicture.wide(courses, steps, 1).cut(steps, steps.at().size() - 1, now);
  }

  LinesPicture narrow() {
    return LinesPicture.narrow(courses, steps, 1).cut(steps, steps.at().size() - 1, now);
  }
}
