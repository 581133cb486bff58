package org.entente.network.tie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Reports of one effect that tell of the same moment: each lies within {@value #APART} days of one
 * before it.
 */
record Edge(Effect effect, List<Signal> signals) {
  private static final int APART = 30;

  Edge {
    signals = List.copyOf(signals);
  }

  /** Plain, dated signals of one effect after another, joined; in order of time. */
  static List<Edge> join(List<Signal> signals) {
    var open = new ArrayList<List<Signal>>();
    for (Signal signal : signals) {
      Optional<List<Signal>> near =
          open.stream()
              .filter(group -> group.getFirst().effect() == signal.effect())
              .filter(group -> group.stream().anyMatch(other -> near(other, signal)))
              .findFirst();
      near.ifPresentOrElse(
          group -> group.add(signal), () -> open.add(new ArrayList<>(List.of(signal))));
    }
    return open.stream()
        .map(group -> new Edge(group.getFirst().effect(), group))
        .sorted(
            Comparator.comparing(Edge::middle)
                .thenComparing(Edge::effect)
                .thenComparing(e -> e.signals().getFirst().report()))
        .toList();
  }

  private static boolean near(Signal one, Signal other) {
    return !one.from().minusDays(APART).isAfter(other.last())
        && !other.from().minusDays(APART).isAfter(one.last());
  }

  /** The surest of what its reports tell: the narrowest time that a text gives, else by when. */
  Known known() {
    return surest().known();
  }

  LocalDate middle() {
    return surest().middle();
  }

  private Signal surest() {
    return signals.stream()
        .min(
            Comparator.comparing((Signal s) -> !s.isStated())
                .thenComparingLong(s -> s.last().toEpochDay() - s.from().toEpochDay())
                .thenComparing(Signal::from)
                .thenComparing(Signal::report))
        .orElseThrow();
  }

  boolean isStated() {
    return surest().isStated();
  }

  boolean again() {
    return signals.stream().anyMatch(Signal::again);
  }

  List<Evidence> evidence() {
    return signals.stream().map(Evidence::of).toList();
  }
}
