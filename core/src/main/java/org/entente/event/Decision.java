package org.entente.event;

import java.time.Instant;
import java.util.List;

/**
 * What a person decided on which reports are one event. Decisions are kept for good and applied in
 * the order of their numbers over what the program found.
 *
 * @param number from 1, in the order in which they were made
 * @param reports that are taken out of their events and make one of their own; or one of each event
 *     that is joined with the others
 * @param made by whom, when and why
 */
public record Decision(long number, Kind kind, List<ReportKey> reports, Made made) {
  public Decision {
    reports = List.copyOf(reports);
    if (reports.size() < kind.fewest()) {
      throw new IllegalArgumentException("too few reports to " + kind);
    }
  }

  /** What is done. */
  public enum Kind {
    /** The reports leave their events and are one together. */
    SPLIT(1),
    /** The events of the reports are one. */
    MERGE(2);

    private final int fewest;

    Kind(int fewest) {
      this.fewest = fewest;
    }

    public int fewest() {
      return fewest;
    }
  }

  /** Who did it, when, and why. */
  public record Made(String by, Instant at, String why) {
    public Made {
      if (by.isBlank() || why.isBlank()) {
        throw new IllegalArgumentException("a decision needs a name and a reason");
      }
    }
  }
}
