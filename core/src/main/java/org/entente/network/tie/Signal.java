package org.entente.network.tie;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.entente.actor.ActorId;
import org.entente.report.EventDate;

/**
 * What one report says of one tie.
 *
 * @param first the tie's first; for a mutual tie the one that comes first by id
 * @param weight whether it may decide the tie's life
 * @param again whether its words tell of something that had been before
 * @param report the report's id
 */
public record Signal(
    TieKind kind,
    ActorId first,
    ActorId second,
    Effect effect,
    Weight weight,
    EventDate date,
    boolean again,
    String report) {

  /** How much a report may decide. */
  public enum Weight {
    /** Affirmed, and not merely possible: it moves the tie. */
    PLAIN,
    /** Only announced, refused or merely possible: kept beside the tie. */
    NOTED,
    /** It says that this did not happen. */
    DENIED
  }

  /** Whether the actor is one of the two. */
  public boolean concerns(ActorId actor) {
    return first.equals(actor) || second.equals(actor);
  }

  boolean isPlain() {
    return weight == Weight.PLAIN;
  }

  boolean isDated() {
    return date.findFrom().isPresent();
  }

  /** Whether the text itself gives the time; else it is known only to be by the publication. */
  boolean isStated() {
    return date instanceof EventDate.Stated;
  }

  LocalDate from() {
    return date.findFrom().orElse(LocalDate.MAX);
  }

  /** Included. */
  LocalDate last() {
    return date.findUntil().map(day -> day.minusDays(1)).orElse(LocalDate.MAX);
  }

  /** Where it stands in the order of time: the middle of what is known. */
  LocalDate middle() {
    return isDated() ? from().plusDays(ChronoUnit.DAYS.between(from(), last()) / 2) : from();
  }

  /** Between which days it happened; of a publication's day only that it was by then. */
  Known known() {
    return isStated() ? Known.between(from(), last()) : Known.by(last());
  }

  Optional<LocalDate> findDay() {
    return isDated() ? Optional.of(middle()) : Optional.empty();
  }
}
