package org.entente.run;

import java.time.Duration;
import java.util.List;

/**
 * What joining came to.
 *
 * @param several events of more than one report
 * @param copies reports that only repeat another
 * @param decisions in force
 * @param gone numbers of decisions of which a report is no longer in the archive
 */
public record JoinSummary(
    long reports,
    long events,
    long several,
    long copies,
    long decisions,
    List<Long> gone,
    Duration elapsed) {
  public JoinSummary {
    gone = List.copyOf(gone);
  }
}
