package org.entente.web.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.network.signed.Frustration;
import org.entente.network.signed.WindowNetwork;
import org.entente.store.Summary;
import org.entente.web.holdings.Holdings;
import org.entente.web.picture.LinesPicture;
import org.entente.web.picture.Steps;

/**
 * Windows as long as the one shown, before and after it, as far as the record goes.
 *
 * @param steps in order; empty windows at both ends left out
 */
public record NetworkCourse(List<Step> steps) {
  private static final int MOST = 24;

  /** For each window; with more of them the page would be long in coming. */
  private static final double SECONDS = 0.5;

  public NetworkCourse {
    steps = List.copyOf(steps);
  }

  /** One window. */
  public record Step(LocalDate from, LocalDate until, boolean shown, NetworkFigures figures) {}

  static NetworkCourse of(
      Holdings holdings,
      Summary summary,
      NetworkAsk ask,
      NetworkAsk.Window shown,
      NetworkFigures figures,
      Chain chain) {
    LocalDate from = shown.from();
    LocalDate first = summary.firstEvent().orElse(from);
    LocalDate end = summary.lastEvent().map(day -> day.plusDays(1)).orElse(shown.until());
    long months = Math.max(1, ChronoUnit.MONTHS.between(from, shown.until()));
    var starts = new ArrayList<Long>(List.of(0L));
    for (long back = 1; from.minusMonths(months * (back - 1)).isAfter(first); back++) {
      starts.addFirst(-back);
      if (starts.size() > MOST / 2) {
        break;
      }
    }
    for (long on = 1; from.plusMonths(months * on).isBefore(end); on++) {
      if (starts.size() >= MOST) {
        break;
      }
      starts.add(on);
    }
    var steps = new ArrayList<Step>();
    for (long start : starts) {
      LocalDate begins = from.plusMonths(months * start);
      LocalDate ends = from.plusMonths(months * (start + 1));
      steps.add(
          start == 0
              ? new Step(from, shown.until(), true, figures)
              : new Step(begins, ends, false, figures(holdings, ask, begins, ends, chain)));
    }
    return new NetworkCourse(trimmed(steps));
  }

  private static NetworkFigures figures(
      Holdings holdings, NetworkAsk ask, LocalDate from, LocalDate until, Chain chain) {
    WindowNetwork window =
        WindowNetwork.of(holdings.pairs(ask.filter(from, until), chain.heirs()), ask.rule());
    return NetworkFigures.of(
        window, Frustration.of(window.network(), ask.blocs(), SECONDS), ask.blocs());
  }

  private static List<Step> trimmed(List<Step> steps) {
    int first = 0;
    int last = steps.size();
    while (first < last && isEmpty(steps.get(first))) {
      first++;
    }
    while (first < last && isEmpty(steps.get(last - 1))) {
      last--;
    }
    return steps.subList(first, last);
  }

  private static boolean isEmpty(Step step) {
    return !step.shown() && step.figures().pairs() == 0;
  }

  /** Whether there are windows enough for lines. */
  @JsonIgnore
  public boolean hasPicture() {
    return steps.stream().filter(step -> step.figures().pairs() > 0).count() > 2;
  }

  public LinesPicture wide() {
    return cut(LinesPicture.wide(courses(), axis(), 10));
  }

  public LinesPicture narrow() {
    return cut(LinesPicture.narrow(courses(), axis(), 10));
  }

  private LinesPicture cut(LinesPicture picture) {
    int shown =
        IntStream.range(0, steps.size()).filter(i -> steps.get(i).shown()).findFirst().orElse(0);
    return picture.cut(axis(), shown, "shown above");
  }

  private Steps axis() {
    return Steps.ofDays(steps.stream().map(Step::from).toList());
  }

  private List<LinesPicture.Course> courses() {
    return List.of(
        course(
            "pairs at odds",
            0,
            step -> step.figures().pairs() > 0,
            step -> step.figures().shareAtOdds()),
        course(
            "triangles unbalanced",
            1,
            step -> step.figures().triangles() > 0,
            step -> step.figures().shareUnbalanced()));
  }

  private LinesPicture.Course course(
      String name, int look, Predicate<Step> any, ToDoubleFunction<Step> share) {
    return new LinesPicture.Course(
        name,
        steps.stream()
            .map(step ->
                Optional.of(step)
                    .filter(any)
                    .map(one -> LinesPicture.Value.bare(share.applyAsDouble(one))))
            .toList(),
        IntStream.range(0, steps.size()).boxed().collect(Collectors.toMap(i -> i, _ -> "")),
        look);
  }
}
