package org.entente.run;

import java.time.Duration;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a run did.
 *
 * @param documents stored
 * @param same met, but held already or met before in this run
 * @param otherLanguage stored, but not coded for their language
 * @param sentences of the stored documents
 * @param parsed sentences that could hold a report and were parsed
 * @param problems exact counts by code
 */
public record RunSummary(
    long run,
    long documents,
    long same,
    long otherLanguage,
    long sentences,
    long parsed,
    long reports,
    SortedMap<String, Long> problems,
    Duration elapsed) {
  public RunSummary {
    problems = Collections.unmodifiableSortedMap(new TreeMap<>(problems));
  }

  public long problemCount() {
    return problems.values().stream().mapToLong(Long::longValue).sum();
  }
}
