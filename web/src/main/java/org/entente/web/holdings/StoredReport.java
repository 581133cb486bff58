package org.entente.web.holdings;

import org.entente.report.Polarity;
import org.entente.report.Report;
import org.entente.report.Tense;

/**
 * A report with the words it was made from.
 *
 * @param text the sentence
 */
public record StoredReport(Report report, DocumentHead document, String text) {
  /** Whether figures include it: affirmed and not hypothetical. */
  public boolean counts() {
    return report.polarity() == Polarity.AFFIRMED && report.tense() != Tense.HYPOTHETICAL;
  }
}
