package org.entente.actor;

import java.util.List;

/** What we know about who a mention names; the three cases are never collapsed into one guess. */
public sealed interface Identity {
  /** The directory knows the actor. */
  record Known(ActorId actor) implements Identity {}

  /** The words fit several actors and nothing decides between them; sorted by id. */
  record Ambiguous(List<ActorId> candidates) implements Identity {
    public Ambiguous {
      candidates = List.copyOf(candidates);
      if (candidates.size() < 2) {
        throw new IllegalArgumentException("ambiguous between fewer than two actors");
      }
    }
  }

  /** Nobody in the directory; the words stay. */
  record Unknown(String surface) implements Identity {}
}
