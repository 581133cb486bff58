package org.entente.web.page;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.document.Document;
import org.entente.document.DocumentId;
import org.entente.document.Span;
import org.entente.store.StoredDocument;
import org.entente.store.StoredReport;
import org.entente.web.Missing;
import org.entente.web.holdings.Holdings;
import org.entente.web.mark.Mark;
import org.entente.web.mark.MarkedText;
import org.entente.web.mark.Piece;
import org.entente.web.word.Words;

/**
 * One article with its reports in place.
 *
 * @param coder name and version of the coder that read it
 * @param chosen number of the report whose roles are named, from 1; 0 for none
 */
public record DocumentPage(
    Address address, Document document, String coder, List<StoredReport> reports, int chosen)
    implements Page {
  private static final Pattern PARAGRAPH = Pattern.compile("[^\\n]*[^\\s][^\\n]*");

  public static DocumentPage of(Holdings holdings, Ask ask) {
    String id = ask.path().getOrDefault("id", "");
    StoredDocument stored =
        Optional.of(id)
            .filter(text -> text.matches("d-[0-9a-f]{16}"))
            .flatMap(text -> holdings.findDocument(new DocumentId(text)))
            .orElseThrow(() -> new Missing("No document here has the id “%s”.".formatted(id)));
    List<StoredReport> reports = holdings.listReportsIn(stored.document().id());
    return new DocumentPage(
        ask.address(),
        stored.document(),
        stored.coder(),
        reports,
        chosen(reports, ask.words("report")));
  }

  private static int chosen(List<StoredReport> reports, String id) {
    for (int i = 0; i < reports.size(); i++) {
      if (reports.get(i).report().id().equals(id)) {
        return i + 1;
      }
    }
    return 0;
  }

  /** The text in paragraphs, each with the reports whose act lies in it. */
  @JsonIgnore
  public List<Paragraph> paragraphs() {
    var marks = new ArrayList<Mark>();
    var unknown = new TreeSet<Span>();
    for (int i = 0; i < reports.size(); i++) {
      marks.addAll(MarkedText.marks(reports.get(i).report(), i + 1));
      unknown.addAll(MarkedText.unknown(reports.get(i).report()));
    }
    var paragraphs = new ArrayList<Paragraph>();
    Matcher matcher = PARAGRAPH.matcher(document.text());
    while (matcher.find()) {
      Span range = new Span(matcher.start(), matcher.end());
      paragraphs.add(
          new Paragraph(
              MarkedText.pieces(document.text(), range, marks, unknown, chosen), notes(range)));
    }
    return paragraphs;
  }

  private List<Note> notes(Span range) {
    var notes = new ArrayList<Note>();
    for (int i = 0; i < reports.size(); i++) {
      int start = reports.get(i).report().trigger().start();
      if (range.start() <= start && start < range.end()) {
        notes.add(new Note(i + 1, reports.get(i)));
      }
    }
    return notes;
  }

  /** Whose words carry the reports, most first. */
  public List<VoiceRow> voices() {
    Map<String, VoiceRow> rows = new TreeMap<>();
    for (StoredReport stored : reports) {
      var chain = stored.report().attribution();
      String name =
          chain.isEmpty()
              ? "the author’s own"
              : String.join(" › ", chain.stream().map(voice -> voice.text()).toList());
      String kind = chain.isEmpty() ? "author" : Words.kind(chain.getFirst().kind());
      rows.merge(
          name,
          new VoiceRow(name, kind, 1),
          (a, b) -> new VoiceRow(name, a.kind(), a.reports() + 1));
    }
    return rows.values().stream()
        .sorted(
            Comparator.comparingLong(VoiceRow::reports).reversed().thenComparing(VoiceRow::voice))
        .toList();
  }

  /** Ids of the reports, in their order. */
  @JsonIgnore
  public List<String> ids() {
    return reports.stream().map(stored -> stored.report().id()).toList();
  }

  public String id(int number) {
    return reports.get(number - 1).report().id();
  }

  public Address reportAddress(int number) {
    return address.with("report", reports.get(number - 1).report().id());
  }

  @Override
  public String template() {
    return "document";
  }

  @Override
  public String title() {
    return document.title().isBlank() ? "Document without a title" : document.title();
  }

  @Override
  public Section section() {
    return Section.DOCUMENTS;
  }

  /** Text and the reports told in it. */
  public record Paragraph(List<Piece> pieces, List<Note> notes) {}

  /**
   * @param number of the report in its document, from 1
   */
  public record Note(int number, StoredReport stored) {}

  /**
   * @param voice outermost first
   */
  public record VoiceRow(String voice, String kind, long reports) {}
}
