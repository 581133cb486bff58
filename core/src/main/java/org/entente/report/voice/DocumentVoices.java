package org.entente.report.voice;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.entente.actor.Resolver;
import org.entente.document.Span;
import org.entente.parse.ParsedDocument;
import org.entente.parse.Tree;
import org.entente.report.Report;
import org.entente.report.Voice;

/**
 * The voices of a whole document, for what the grammar of one sentence cannot tell: a report that
 * stands in the second sentence of a quotation is told by whom the first one names, and “he” is who
 * spoke last. Built once a document; holds its attributions of speech in the order of the text.
 */
public final class DocumentVoices {
  private record Spoken(
      List<Span> cue, List<Span> content, Voice voice, List<Voice> relays, int sentence) {}

  private final Map<Span, Speakers.Said> byCue = new HashMap<>();
  private final List<Spoken> spoken = new ArrayList<>();

  /**
   * @param resolver makes the resolver of a sentence's tree
   */
  public DocumentVoices(ParsedDocument document, Function<Tree, Resolver> resolver) {
    List<Candidate> all = new AttributionFinder().allOf(document);
    for (Speakers.Said said : new Speakers(document, resolver).of(all)) {
      byCue.putIfAbsent(said.candidate().cueSpans.getFirst(), said);
    }
    for (Candidate candidate : AttributionFinder.outermost(all)) {
      Speakers.Said said = byCue.get(candidate.cueSpans.getFirst());
      if (candidate.speech && said != null) {
        spoken.add(
            new Spoken(
                candidate.cueSpans,
                candidate.content,
                said.voice(),
                said.relays(),
                candidate.sentence));
      }
    }
  }

  /** Who stands behind an attribution of this document; empty where nobody is named. */
  public Optional<Voice> voiceOf(Attribution attribution) {
    return attribution.source().isEmpty()
        ? Optional.empty()
        : Optional.ofNullable(byCue.get(attribution.cue().getFirst())).map(Speakers.Said::voice);
  }

  /**
   * The report with the voices that its own sentence does not show: of a quotation that began
   * before it, and, where it has none, of its own sentence. A report whose words are the cue itself
   * is the speaker's act and stays as it is.
   *
   * @param vouching how firm a report is by its voices
   */
  public Report complete(Report report, Vouching vouching) {
    var chain = new ArrayList<Voice>(report.attribution());
    for (Spoken one : spoken) {
      boolean inside = one.content().stream().anyMatch(span -> span.contains(report.trigger()));
      boolean cue = one.cue().stream().anyMatch(span -> span.overlaps(report.trigger()));
      boolean elsewhere = one.sentence() != report.sentence();
      boolean held =
          chain.stream()
              .anyMatch(voice ->
                  voice.cueSpan().overlaps(one.voice().cueSpan())
                      || voice.span().overlaps(one.voice().span()));
      if (inside && !cue && !held && (elsewhere || report.attribution().isEmpty())) {
        chain.addFirst(one.voice());
        chain.addAll(0, one.relays());
        break;
      }
      if (held && Speakers.PERSONS.contains(wordAt(report, one))) {
        chain.replaceAll(
            voice -> voice.cueSpan().overlaps(one.voice().cueSpan()) ? one.voice() : voice);
      }
    }
    return chain.equals(report.attribution())
        ? report
        : new Report(
            report.id(),
            report.document(),
            report.sentence(),
            report.sentenceSpan(),
            report.act(),
            report.sources(),
            report.targets(),
            report.trigger(),
            report.triggerText(),
            report.date(),
            report.place(),
            report.polarity(),
            vouching.of(report.certainty(), chain, report.sources().getFirst(), false),
            report.tense(),
            chain,
            report.rule(),
            report.coder());
  }

  /** The words of the voice that the report has under this cue, in small letters. */
  private static String wordAt(Report report, Spoken one) {
    return report.attribution().stream()
        .filter(voice -> voice.cueSpan().overlaps(one.voice().cueSpan()))
        .map(voice -> voice.text().toLowerCase(Locale.ROOT))
        .findFirst()
        .orElse("");
  }
}
