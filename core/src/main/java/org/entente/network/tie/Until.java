package org.entente.network.tie;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What is known of a tie's end; the cases are never collapsed into one. */
public sealed interface Until {
  /** Reports tell of it. */
  record Closed(Known when, List<Evidence> evidence) implements Until {
    public Closed {
      evidence = List.copyOf(evidence);
    }
  }

  /** No report tells of an end, and the tie is of a kind that stands until it is closed. */
  record Open() implements Until {}

  /**
   * It ended untold, or may have.
   *
   * @param after the last day on which a report shows it; empty when none does
   * @param before a day by which it must have ended, since it was opened again
   */
  record Untold(Optional<LocalDate> after, Optional<LocalDate> before) implements Until {}
}
