package org.entente.event.grade;

import java.util.Optional;
import org.entente.actor.ActorId;
import org.entente.event.Decision;
import org.entente.event.ReportKey;

/**
 * What a person judged of a source or an event. Grades are kept for good; of several on one subject
 * the latest holds, and one without a value takes the earlier ones back.
 */
public sealed interface Grade {
  /** From 1, in the order in which they were given. */
  long number();

  /** By whom, when and why. */
  Decision.Made made();

  /** How reliable a source is. */
  record OfSource(long number, Source source, Optional<Reliability> reliability, Decision.Made made)
      implements Grade {}

  /**
   * How credible an event is.
   *
   * @param report one of the event; the event is the one that this report is in
   */
  record OfEvent(
      long number, ReportKey report, Optional<Credibility> credibility, Decision.Made made)
      implements Grade {}

  /** Who is graded. */
  sealed interface Source {
    /** By the name that articles give. */
    record Publisher(String name) implements Source {}

    /** A voice of the directory, and the unnamed ones that belong to it. */
    record Speaker(ActorId actor) implements Source {}
  }
}
