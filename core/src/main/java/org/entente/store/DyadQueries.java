package org.entente.store;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.actor.ActorId;
import org.entente.report.Dyad;

/** Dyads and pairs, by principal, for pages and exports. Safe for several threads. */
@SuppressWarnings("DoNotCallSuggester")
public final class DyadQueries {
  DyadQueries() {}

  /** Ordered pairs with a report that the filter lets through; most reports first, then by id. */
  public Page<Row> page(ReportFilter filter, Slice slice) {
    throw new UnsupportedOperationException();
  }

  /** Unordered pairs of different actors; most reports first, then by id. */
  public Page<Pair> pairs(ReportFilter filter, Slice slice) {
    throw new UnsupportedOperationException();
  }

  /** The pair in the order asked for; with zeros when no report lies between them. */
  public Pair pair(ActorId first, ActorId second, ReportFilter filter) {
    throw new UnsupportedOperationException();
  }

  /**
   * One ordered pair.
   *
   * @param first first day of its first dated event
   * @param last first day of its last dated event
   */
  public record Row(
      Dyad dyad,
      String sourceName,
      String targetName,
      Balance balance,
      Optional<LocalDate> first,
      Optional<LocalDate> last) {}

  /**
   * Two actors and what each did toward the other.
   *
   * @param documents that the reports come from
   */
  public record Pair(
      ActorId first,
      String firstName,
      ActorId second,
      String secondName,
      Balance forward,
      Balance backward,
      long documents,
      Optional<LocalDate> firstDay,
      Optional<LocalDate> lastDay) {
    public long reports() {
      return forward.reports() + backward.reports();
    }
  }
}
