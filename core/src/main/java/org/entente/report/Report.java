package org.entente.report;

import java.util.List;
import java.util.Optional;
import org.entente.document.DocumentId;
import org.entente.document.Span;

/**
 * One event as told in one sentence: who did what to whom, who says so, how firmly, and where in
 * the text.
 *
 * @param id {@code r-} and 16 hexadecimal digits of a hash over document, spans and rule: the same
 *     report of the same text has the same id in every run
 * @param sentence place in the document, from 0
 * @param sources who acts; one report is made for each dyad, so this holds one participant unless
 *     several act as one
 * @param targets whom the act is on; empty where the sentence names nobody
 * @param trigger the words that carry the act
 * @param attribution outermost voice first; empty means the author's own voice
 * @param rule the frame, and the operators over it, outermost first: {@code
 *     refuse>aid/provide-arms}; where no frame spoke, {@code learned} with what spoke for it
 * @param coder name and version of the program that made it
 */
public record Report(
    String id,
    DocumentId document,
    int sentence,
    Span sentenceSpan,
    Act act,
    List<Participant> sources,
    List<Participant> targets,
    Span trigger,
    String triggerText,
    EventDate date,
    Optional<EventPlace> place,
    Polarity polarity,
    Certainty certainty,
    Tense tense,
    List<Voice> attribution,
    String rule,
    String coder) {
  public Report {
    sources = List.copyOf(sources);
    targets = List.copyOf(targets);
    attribution = List.copyOf(attribution);
    if (sources.isEmpty()) {
      throw new IllegalArgumentException("a report without a source");
    }
  }

  /** Whether no frame made it, but the model that looks at every pair. */
  public boolean isLearned() {
    return rule.startsWith("learned ");
  }
}
