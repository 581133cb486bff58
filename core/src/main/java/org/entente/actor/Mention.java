package org.entente.actor;

import java.util.List;
import java.util.Optional;

/**
 * Who the words name, as far as words and date tell.
 *
 * @param country the state the actor belongs to or acts for, when the words or the directory give
 *     one
 * @param sector most telling first; empty when nothing tells
 */
public record Mention(
    String surface, Identity identity, Optional<ActorId> country, List<Sector> sector) {
  public Mention {
    sector = List.copyOf(sector);
  }
}
