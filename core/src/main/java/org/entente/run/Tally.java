package org.entente.run;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.document.Problem;
import org.entente.store.StoredRun;

/** Counts of a run so far. */
final class Tally {
  private final TreeMap<String, Long> problems = new TreeMap<>();
  private long documents;
  private long same;
  private long otherLanguage;
  private long sentences;
  private long parsed;
  private long reports;
  private String title = "";

  void add(List<Made> batch) {
    batch.forEach(this::add);
  }

  private void add(Made made) {
    switch (made) {
      case Made.Article(var entry, long parsedHere) -> {
        documents++;
        title = entry.document().title();
        otherLanguage += entry.document().isCoded() ? 0 : 1;
        sentences += entry.sentences().size();
        parsed += parsedHere;
        reports += entry.reports().size();
        entry.problems().forEach(this::add);
      }
      case Made.Failure(Problem problem) -> add(problem);
      case Made.Same _ -> same++;
    }
  }

  private void add(Problem problem) {
    problems.merge(problem.code(), 1L, Long::sum);
  }

  long documents() {
    return documents;
  }

  Progress.State state() {
    return new Progress.State(documents, same, sentences, parsed, reports, problemCount(), title);
  }

  RunSummary summary(long run, Duration elapsed) {
    return new RunSummary(
        run, documents, same, otherLanguage, sentences, parsed, reports, problems, elapsed);
  }

  StoredRun stored(
      long run, Instant started, Instant finished, String settings, String coder, String parser) {
    return new StoredRun(
        run,
        started,
        Optional.of(finished),
        settings,
        coder,
        parser,
        documents,
        same,
        sentences,
        reports,
        problemCount());
  }

  private long problemCount() {
    return problems.values().stream().mapToLong(Long::longValue).sum();
  }
}
