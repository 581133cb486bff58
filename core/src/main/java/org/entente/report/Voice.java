package org.entente.report;

import java.util.List;
import java.util.Optional;
import org.entente.actor.ActorId;
import org.entente.actor.Sector;
import org.entente.document.Span;

/**
 * One who says it.
 *
 * @param text the words that name the voice; "he" stays "he" where nobody safe stands behind it
 * @param cue the word that makes it a statement: says, according to, claim
 */
public record Voice(
    Span span,
    String text,
    Optional<ActorId> actor,
    Optional<ActorId> country,
    List<Sector> sector,
    Kind kind,
    Span cueSpan,
    String cue) {
  public Voice {
    sector = List.copyOf(sector);
  }

  /** What kind of source it is. */
  public enum Kind {
    NAMED_OFFICIAL("named official"),
    UNNAMED_OFFICIAL("unnamed official"),
    NAMED_PERSON("named person"),
    UNNAMED_SOURCE("unnamed source"),
    DOCUMENT("document"),
    OUTLET("outlet"),
    ORGANISATION("organisation"),
    POLL("poll"),
    /** many without names: protesters, voters, residents */
    CROWD("crowd"),
    /** who writes: "I", "we" outside quotation marks */
    AUTHOR("author");

    private final String words;

    Kind(String words) {
      this.words = words;
    }

    public String words() {
      return words;
    }
  }
}
