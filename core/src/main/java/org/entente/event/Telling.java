package org.entente.event;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.event.Vocabulary.Bag;
import org.entente.report.Report;
import org.entente.report.Tense;

/**
 * One act as one sentence tells it: the reports of one trigger, which differ in their parties
 * alone.
 *
 * @param reports in {@link Told#ORDER}, at least one
 * @param when empty when there is no date
 * @param words of the sentence but for its parties'
 * @param context words of the document
 * @param places words of places that the sentence names, but for its parties'
 */
record Telling(
    List<Told> reports, Optional<When> when, Bag words, Bag context, Set<String> places) {
  Telling {
    reports = List.copyOf(reports);
    places = Set.copyOf(places);
  }

  Told first() {
    return reports.getFirst();
  }

  Report report() {
    return first().report();
  }

  boolean isHypothetical() {
    return report().tense() == Tense.HYPOTHETICAL;
  }

  boolean isInDocumentOf(Telling other) {
    return report().document().equals(other.report().document());
  }

  boolean isInSentenceOf(Telling other) {
    return isInDocumentOf(other) && report().sentenceSpan().equals(other.report().sentenceSpan());
  }
}
