package org.entente.network.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the acts of one toward another have been on balance, as spans of two kinds, {@code conflict}
 * and {@code cooperation}. A period is of the kind of which it has more acts; with as many of both,
 * or none, it continues what was. What stood when the record begins is counted from there, as its
 * true beginning is not known.
 */
public final class RelationStates {
  private RelationStates() {}

  /** For each dyad with at least {@value CountOutlook#FEWEST_ACTS} acts, in order of time. */
  public static List<Span> of(CountPanel panel) {
    var spans = new ArrayList<Span>();
    for (CountPanel.Dyad dyad : panel.dyads()) {
      int acts = sum(dyad.conflict()) + sum(dyad.cooperation());
      if (acts >= CountOutlook.FEWEST_ACTS) {
        add(panel, dyad, spans);
      }
    }
    return spans;
  }

  private static void add(CountPanel panel, CountPanel.Dyad dyad, List<Span> spans) {
    int state = 0;
    LocalDate since = panel.first();
    for (int t = 0; t < panel.periods(); t++) {
      int now = Integer.compare(dyad.cooperation().get(t), dyad.conflict().get(t));
      if (now != 0 && now != state) {
        if (state != 0) {
          spans.add(span(dyad, state, since, Optional.of(panel.start(t))));
        }
        state = now;
        since = panel.start(t);
      }
    }
    if (state != 0) {
      spans.add(span(dyad, state, since, Optional.empty()));
    }
  }

  private static Span span(
      CountPanel.Dyad dyad, int state, LocalDate since, Optional<LocalDate> until) {
    return new Span(dyad.from(), dyad.to(), state < 0 ? "conflict" : "cooperation", since, until);
  }

  private static int sum(List<Integer> counts) {
    return counts.stream().mapToInt(Integer::intValue).sum();
  }
}
