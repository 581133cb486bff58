package org.entente.network.tie;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.actor.ActorId;

/**
 * A standing relation of two actors over one stretch of time.
 *
 * @param first who gives, imposes or recognises; of a mutual tie the one that comes first by id
 * @param since when it began; empty when only refusals, denials or possible reports tell of it
 * @param opening reports of its beginning; empty when it is known only from later ones
 * @param course reports that show, change or confirm it, in order of time
 * @param beside reports that do not move it: refusals, denials, announcements, what is merely
 *     possible, and closings of which it is not told what they close
 */
public record Tie(
    TieKind kind,
    ActorId first,
    ActorId second,
    Optional<Known> since,
    boolean foreseen,
    Until until,
    List<Evidence> opening,
    List<Evidence> course,
    List<Evidence> beside) {
  public Tie {
    opening = List.copyOf(opening);
    course = List.copyOf(course);
    beside = List.copyOf(beside);
  }

  /** How it is at the end of a day. */
  public TieState on(LocalDate day) {
    if (since.isEmpty()) {
      return TieState.UNKNOWN;
    }
    Known began = since.get();
    if (began.earliest().stream().anyMatch(day::isBefore)) {
      return TieState.NOT_YET;
    }
    if (began.latest().isEmpty()) {
      return until instanceof Until.Closed(Known when, List<Evidence> _)
              && when.latest().stream().noneMatch(day::isBefore)
          ? TieState.ENDED
          : TieState.FORESEEN;
    }
    if (began.latest().stream().anyMatch(day::isBefore)) {
      return foreseen ? TieState.FORESEEN : TieState.UNKNOWN;
    }
    return switch (until) {
      case Until.Open _ -> isContested(day) ? TieState.CONTESTED : TieState.STANDS;
      case Until.Untold untold ->
          untold.before().stream().anyMatch(before -> !day.isBefore(before))
              ? TieState.ENDED
              : untold.after().stream().anyMatch(day::isAfter) ? TieState.UNKNOWN : TieState.STANDS;
      case Until.Closed(Known when, List<Evidence> _) ->
          when.latest().stream().noneMatch(day::isBefore)
              ? TieState.ENDED
              : when.earliest().stream().anyMatch(day::isBefore)
                  ? TieState.STANDS
                  : TieState.UNKNOWN;
    };
  }

  /** Whether a report that would end it, by then, is denied or merely possible. */
  private boolean isContested(LocalDate day) {
    return beside.stream()
        .anyMatch(
            e -> e.effect() == Effect.CLOSES && e.day().stream().anyMatch(at -> !day.isBefore(at)));
  }

  /** Number of reports behind it. */
  public int reports() {
    int closing = until instanceof Until.Closed closed ? closed.evidence().size() : 0;
    return opening.size() + course.size() + beside.size() + closing;
  }

  /** The last day on which a report shows it, or its beginning. */
  public Optional<LocalDate> lastShown() {
    return Stream.concat(opening.stream(), course.stream())
        .flatMap(e -> e.day().stream())
        .max(LocalDate::compareTo);
  }
}
