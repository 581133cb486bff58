package org.entente.store;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.actor.ActorId;

/**
 * Actors, for pages and exports. An actor's reports are those in which it takes part itself or
 * others act on its account. Safe for several threads.
 */
public final class ActorQueries {
  private final Store store;

  ActorQueries(Store store) {
    this.store = store;
  }

  /**
   * Actors in any report; most reports first, then by id.
   *
   * @param words looked for in name and id, whatever their case
   */
  public Page<Row> page(Optional<String> words, Counting counting, Slice slice) {
    return store.page(
        Query.named("actors/page")
            .with("counting", Tables.word(counting))
            .with("id", Optional.empty())
            .with("words", words),
        slice,
        ActorQueries::row);
  }

  /** Empty when no report, of any rule, has the actor. */
  public Optional<Row> find(ActorId id, Counting counting) {
    return store
        .page(
            Query.named("actors/page")
                .with("counting", Tables.word(counting))
                .with("id", id.value())
                .with("words", Optional.empty()),
            Slice.first(1),
            ActorQueries::row)
        .rows()
        .stream()
        .findFirst();
  }

  private static Row row(Columns row) throws SQLException {
    return new Row(
        new ActorId(row.text("id")),
        row.text("name"),
        row.number("reports"),
        row.number("as_source"),
        row.number("as_target"),
        row.number("cooperation"),
        row.number("conflict"),
        row.findDay("first"),
        row.findDay("last"));
  }

  /** The name that the archive knows, else the id itself. */
  public String nameOf(ActorId id) {
    return store
        .find(Query.named("actors/name").with("id", id.value()), row -> row.text("name"))
        .orElse(id.value());
  }

  /** Those with whom the actor, as a principal, has dyads; most reports first, then by id. */
  public Page<Partner> partners(ActorId id, ReportFilter filter, Slice slice) {
    return store.page(
        filter.applyTo(Query.named("actors/partners")).with("principal", id.value()),
        slice,
        row ->
            new Partner(
                new ActorId(row.text("id")),
                row.text("name"),
                Balance.of(row, "given"),
                Balance.of(row, "received"),
                row.findDay("last")));
  }

  /** How sentences word the actor, or one who acts on its account; most reports first. */
  public List<NameForm> nameForms(ActorId id, int limit) {
    return store.list(
        Query.named("actors/name-forms").with("id", id.value()).with("limit", limit),
        row -> new NameForm(row.text("text"), row.flag("itself"), row.number("reports")));
  }

  /**
   * One actor.
   *
   * @param reports with the actor on either side, each once
   * @param cooperation those of quad class 1 and 2
   * @param conflict those of quad class 3 and 4
   * @param first first day of its first dated event
   * @param last first day of its last dated event
   */
  public record Row(
      ActorId id,
      String name,
      long reports,
      long asSource,
      long asTarget,
      long cooperation,
      long conflict,
      Optional<LocalDate> first,
      Optional<LocalDate> last) {}

  /**
   * One partner, both directions.
   *
   * @param given what the actor does toward the partner
   * @param received what the partner does toward the actor
   */
  public record Partner(
      ActorId id, String name, Balance given, Balance received, Optional<LocalDate> last) {
    public long reports() {
      return given.reports() + received.reports();
    }
  }

  /**
   * A wording.
   *
   * @param itself whether the words name the actor, not one who acts on its account
   */
  public record NameForm(String text, boolean itself, long reports) {}
}
