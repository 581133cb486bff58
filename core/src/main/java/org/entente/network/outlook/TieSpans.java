package org.entente.network.outlook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.network.tie.Known;
import org.entente.network.tie.Tie;
import org.entente.network.tie.Until;

/**
 * Ties of an archive as spans whose length can be learned from. What is known to lie between two
 * days is set midway (midpoint imputation; Law and Brookmeyer 1992); what had begun by a day,
 * nobody tells when, is counted from that day, as its age is at least that.
 *
 * @param spans in the order of the ties
 * @param reportedOnly ties of kinds that are seen only while reports show them, such as arms
 *     supply: no end of theirs is ever told, so they are left out
 * @param untold ties of which neither a day by which they had begun, nor any time between beginning
 *     and end, is told; left out too
 */
public record TieSpans(List<Span> spans, int reportedOnly, int untold) {
  public TieSpans {
    spans = List.copyOf(spans);
  }

  public static TieSpans of(List<Tie> ties) {
    var spans = new ArrayList<Span>();
    int reportedOnly = 0;
    for (Tie tie : ties) {
      if (tie.kind().lapseYears().isPresent()) {
        reportedOnly++;
      } else {
        findSpan(tie).ifPresent(spans::add);
      }
    }
    return new TieSpans(spans, reportedOnly, ties.size() - reportedOnly - spans.size());
  }

  private static Optional<Span> findSpan(Tie tie) {
    Optional<LocalDate> since = tie.since().flatMap(TieSpans::findDay);
    Optional<LocalDate> until =
        switch (tie.until()) {
          case Until.Open _ -> Optional.empty();
          case Until.Closed closed -> findDay(closed.when());
          case Until.Untold untold -> findDay(new Known(untold.after(), untold.before()));
        };
    boolean ends = !(tie.until() instanceof Until.Open);
    if (since.isEmpty() || (ends && until.isEmpty())) {
      return Optional.empty();
    }
    return until.stream().anyMatch(day -> !day.isAfter(since.get()))
        ? Optional.empty()
        : Optional.of(
            new Span(
                tie.first().value(), tie.second().value(), tie.kind().name(), since.get(), until));
  }

  /** Midway where both bounds are known, else the day by which it was so. */
  private static Optional<LocalDate> findDay(Known known) {
    return known
        .latest()
        .map(latest ->
            known
                .earliest()
                .map(earliest -> earliest.plusDays(ChronoUnit.DAYS.between(earliest, latest) / 2))
                .orElse(latest));
  }
}
