package org.entente.store;

import java.util.Optional;
import org.entente.document.DocumentHead;
import org.entente.event.Standing;
import org.entente.event.Told;
import org.entente.report.Report;

/**
 * A report with what is needed to read it by itself.
 *
 * @param sentence the words of the sentence it was found in
 * @param event where it stands in its event; empty when it has not been joined yet
 */
public record StoredReport(
    Report report, DocumentHead document, String sentence, Optional<Placing> event) {

  /** One that has not been joined. */
  public StoredReport(Report report, DocumentHead document, String sentence) {
    this(report, document, sentence, Optional.empty());
  }

  /** In the form that joining and grading look at. */
  public Told told() {
    return new Told(report, document, sentence);
  }

  /** Whether figures include it by default ({@link Counting#PER_EVENT}). */
  public boolean counted() {
    return event
        .map(placing -> placing.member().counted())
        .orElseGet(() -> Standing.countsAlone(report));
  }
}
