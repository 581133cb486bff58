package org.entente.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.actor.ActorId;
import org.entente.report.Dyad;

/** Dyads and pairs, by principal, for pages and exports. Safe for several threads. */
public final class DyadQueries {
  private final Store store;

  DyadQueries(Store store) {
    this.store = store;
  }

  /** Ordered pairs with a report that the filter lets through; most reports first, then by id. */
  public Page<Row> page(ReportFilter filter, Slice slice) {
    return store.page(
        filter.applyTo(Query.named("dyads/page")),
        slice,
        row ->
            new Row(
                new Dyad(new ActorId(row.text("source")), new ActorId(row.text("target"))),
                row.text("source_name"),
                row.text("target_name"),
                Balance.of(row, "dyad"),
                row.findDay("first"),
                row.findDay("last")));
  }

  /** Unordered pairs of different actors; most reports first, then by id. */
  public Page<Pair> pairs(ReportFilter filter, Slice slice) {
    return store.page(
        filter
            .applyTo(Query.named("dyads/pairs"))
            .with("first", Optional.empty())
            .with("second", Optional.empty()),
        slice,
        DyadQueries::pair);
  }

  /** The pair in the order asked for; with zeros when no report lies between them. */
  public Pair pair(ActorId first, ActorId second, ReportFilter filter) {
    return store
        .page(
            filter
                .applyTo(Query.named("dyads/pairs"))
                .with("first", first.value())
                .with("second", second.value()),
            Slice.first(1),
            DyadQueries::pair)
        .rows()
        .stream()
        .findFirst()
        .orElseGet(() -> none(first, second));
  }

  private Pair none(ActorId first, ActorId second) {
    var actors = new ActorQueries(store);
    var nothing = new Balance(0, 0, 0);
    return new Pair(
        first,
        actors.nameOf(first),
        second,
        actors.nameOf(second),
        nothing,
        nothing,
        0,
        Optional.empty(),
        Optional.empty());
  }

  private static Pair pair(Columns row) throws SQLException {
    return new Pair(
        new ActorId(row.text("first")),
        row.text("first_name"),
        new ActorId(row.text("second")),
        row.text("second_name"),
        Balance.of(row, "forward"),
        Balance.of(row, "backward"),
        row.number("documents"),
        row.findDay("first_day"),
        row.findDay("last_day"));
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
