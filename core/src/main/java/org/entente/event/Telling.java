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
 * @param where the act was
 * @param hours parts of the day that the sentence names
 * @param counts what the sentence counts
 */
record Telling(
    List<Told> reports,
    Optional<When> when,
    Bag words,
    Bag context,
    Where where,
    Set<Hours> hours,
    List<Numbers.Count> counts) {
  Telling {
    reports = List.copyOf(reports);
    hours = Set.copyOf(hours);
    counts = List.copyOf(counts);
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
