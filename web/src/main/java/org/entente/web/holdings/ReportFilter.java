package org.entente.web.holdings;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.actor.ActorId;
import org.entente.report.Certainty;
import org.entente.report.EventType;
import org.entente.report.Polarity;

/**
 * Which reports. Actors are the principals on whose account acts count.
 *
 * @param actor one side; empty for any
 * @param other the other side; only with {@code actor}
 * @param direction who acts, {@code actor} or {@code other}
 * @param cooperation the sign of the event type
 * @param counted whether the report counts: affirmed and not hypothetical
 * @param from first day, included
 * @param until day after the last, excluded
 */
public record ReportFilter(
    Optional<ActorId> actor,
    Optional<ActorId> other,
    Direction direction,
    Optional<EventType> type,
    Optional<Boolean> cooperation,
    Optional<Polarity> polarity,
    Optional<Certainty> certainty,
    Optional<Boolean> counted,
    Optional<LocalDate> from,
    Optional<LocalDate> until) {

  public static final ReportFilter ALL = of(Optional.empty(), Optional.empty());

  public static ReportFilter of(Optional<ActorId> actor, Optional<ActorId> other) {
    return new ReportFilter(
        actor,
        other,
        Direction.BOTH,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  public ReportFilter acting(Direction acting) {
    return new ReportFilter(
        actor, other, acting, type, cooperation, polarity, certainty, counted, from, until);
  }

  /** Only what figures are made of: affirmed and not hypothetical. */
  public ReportFilter onlyCounted() {
    return new ReportFilter(
        actor,
        other,
        direction,
        type,
        cooperation,
        polarity,
        certainty,
        Optional.of(true),
        from,
        until);
  }

  /** Who acts. */
  public enum Direction {
    BOTH,
    FROM_ACTOR,
    FROM_OTHER
  }
}
