package org.entente.web.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.Optional;
import org.entente.document.Document;
import org.entente.document.Span;
import org.entente.event.grade.Grades;
import org.entente.report.Report;
import org.entente.store.StoredDocument;
import org.entente.store.StoredReport;
import org.entente.web.Missing;
import org.entente.web.holdings.Holdings;
import org.entente.web.mark.MarkedText;
import org.entente.web.mark.Piece;
import org.entente.web.word.Words;

/**
 * One report: who did what to whom, as one sentence tells it.
 *
 * @param number of the report in its document, from 1
 * @param of how many reports the document has
 * @param before the document's report before this one, by id
 * @param after the document's report after this one, by id
 * @param grading how reliable its sources are taken to be
 * @param eventGrading how credible its event is; empty before reports are joined
 */
public record ReportPage(
    Address address,
    StoredReport stored,
    int number,
    int of,
    Optional<String> before,
    Optional<String> after,
    Grading.OfSources grading,
    Optional<Grading.OfEvent> eventGrading,
    @JsonIgnore Document document)
    implements Page {
  private static final int CONTEXT = 220;

  public static ReportPage of(Holdings holdings, Ask ask) {
    String id = ask.path().getOrDefault("id", "");
    StoredReport stored =
        Optional.of(id)
            .filter(text -> text.matches("r-[0-9a-f]{16}"))
            .flatMap(holdings::findReport)
            .orElseThrow(() -> new Missing("No report here has the id “%s”.".formatted(id)));
    StoredDocument document =
        holdings
            .findDocument(stored.report().document())
            .orElseThrow(() -> new Missing("The document of report %s is gone.".formatted(id)));
    List<String> ids =
        holdings.listReportsIn(document.document().id()).stream()
            .map(other -> other.report().id())
            .toList();
    int place = ids.indexOf(id);
    Grades grades = holdings.grades();
    return new ReportPage(
        ask.address(),
        stored,
        place + 1,
        ids.size(),
        place > 0 ? Optional.of(ids.get(place - 1)) : Optional.empty(),
        place + 1 < ids.size() ? Optional.of(ids.get(place + 1)) : Optional.empty(),
        Grading.of(grades.of(stored.told())),
        stored
            .event()
            .flatMap(placing -> holdings.findEvent(placing.event()))
            .map(event ->
                Grading.of(
                    grades.of(event.event(), event.told(), holdings.listContradictions(event)))),
        document.document());
  }

  public Report report() {
    return stored.report();
  }

  /** The sentence, every role in it chosen. */
  @JsonIgnore
  public List<Piece> pieces() {
    return MarkedText.pieces(
        document.text(),
        report().sentenceSpan(),
        MarkedText.marks(report(), 1),
        MarkedText.unknown(report()),
        1);
  }

  /** Text of the paragraph before the sentence, cut to what a reader needs. */
  @JsonIgnore
  public String lead() {
    Span sentence = report().sentenceSpan();
    String before = document.text().substring(0, sentence.start());
    String paragraph = before.substring(before.lastIndexOf('\n') + 1).strip();
    int cut = paragraph.indexOf(' ', Math.max(0, paragraph.length() - CONTEXT));
    return paragraph.length() <= CONTEXT || cut < 0
        ? paragraph
        : "… " + paragraph.substring(cut + 1);
  }

  /** Text of the paragraph after the sentence, cut likewise. */
  @JsonIgnore
  public String rest() {
    String after = document.text().substring(report().sentenceSpan().end());
    int end = after.indexOf('\n');
    String paragraph = (end < 0 ? after : after.substring(0, end)).strip();
    return Words.shortened(paragraph, CONTEXT);
  }

  @Override
  public String template() {
    return "report";
  }

  @Override
  public String title() {
    String who = ReportWords.names(report().sources());
    return report().targets().isEmpty()
        ? who + ": " + report().act().type()
        : "%s to %s: %s"
            .formatted(who, ReportWords.names(report().targets()), report().act().type());
  }

  @Override
  public Section section() {
    return Section.DOCUMENTS;
  }
}
