package org.entente.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the archive holds.
 *
 * @param coded documents in the language that is coded
 * @param sentences of coded documents
 * @param parsed sentences that could hold a report and were parsed
 * @param reports all of them
 * @param counted those that the default rule counts
 * @param events reports are joined into; 0 before the first joining
 * @param actors known actors in any report
 * @param dyads ordered pairs with at least one counted report
 * @param unknownNames different wordings that no actor is known for
 * @param problems exact counts, most first
 */
public record Summary(
    long documents,
    long coded,
    Optional<LocalDate> firstPublished,
    Optional<LocalDate> lastPublished,
    long sentences,
    long parsed,
    long reports,
    long counted,
    long events,
    Optional<LocalDate> firstEvent,
    Optional<LocalDate> lastEvent,
    long publishers,
    long actors,
    long dyads,
    long unknownNames,
    List<ProblemCount> problems,
    Optional<StoredRun> lastRun) {
  public Summary {
    problems = List.copyOf(problems);
  }

  /** How often a problem was met; the same problem of the same origin counts once over all runs. */
  public record ProblemCount(String code, long count) {}
}
