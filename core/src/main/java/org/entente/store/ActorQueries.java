package org.entente.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.actor.ActorId;

/**
 * Actors, for pages and exports. An actor's reports are those in which it takes part itself or
 * others act on its account. Safe for several threads.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class ActorQueries {
  ActorQueries() {}

  /**
   * Actors in any report; most reports first, then by id.
   *
   * @param words looked for in name and id, whatever their case
   */
  public Page<Row> page(Optional<String> words, Counting counting, Slice slice) {
    throw new UnsupportedOperationException();
  }

  /** Empty when no report, of any rule, has the actor. */
  public Optional<Row> find(ActorId id, Counting counting) {
    throw new UnsupportedOperationException();
  }

  /** The name that the archive knows, else the id itself. */
  public String nameOf(ActorId id) {
    throw new UnsupportedOperationException();
  }

  /**
   * Those with whom the actor, as a principal, has dyads; most reports first, then by id. Only the
   * filter's counting rule, type, sign and window are used.
   */
  public Page<Partner> partners(ActorId id, ReportFilter filter, Slice slice) {
    throw new UnsupportedOperationException();
  }

  /** How sentences word the actor, or one who acts on its account; most reports first. */
  public List<NameForm> nameForms(ActorId id, int limit) {
    throw new UnsupportedOperationException();
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
