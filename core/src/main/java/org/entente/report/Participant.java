package org.entente.report;

import java.util.List;
import java.util.Optional;
import org.entente.actor.ActorId;
import org.entente.actor.Identity;
import org.entente.actor.Sector;
import org.entente.document.Span;

/**
 * One who acts or is acted upon, as the sentence words it.
 *
 * @param name the directory's name, when the identity is known
 * @param principal on whose account the act counts: the state for its officials, forces and bodies,
 *     otherwise the actor itself; empty when that is not known
 */
public record Participant(
    Span span,
    String text,
    Identity identity,
    Optional<String> name,
    Optional<ActorId> country,
    List<Sector> sector,
    Optional<ActorId> principal) {
  public Participant {
    sector = List.copyOf(sector);
  }

  /** Of a state or a listed body. */
  boolean isPlaced() {
    return principal.isPresent() || country.isPresent();
  }
}
