package org.entente.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.entente.actor.Directory;
import org.entente.document.Document;
import org.entente.parse.ParsedDocument;
import org.entente.parse.Parser;
import org.entente.report.frame.Lexicon;

/**
 * Text to reports in one call: a parser and the bundled ontology, directory and lexicon behind it.
 * Safe for several threads; make one and keep it, since it loads its data files once.
 */
public final class Coder {
  /** Name and version of this coder, as every report carries it. */
  public static final String VERSION = "entente 0.1.0";

  private final Parser parser;
  private final EventCoder eventCoder;

  private Coder(Parser parser, EventCoder eventCoder) {
    this.parser = parser;
    this.eventCoder = eventCoder;
  }

  /** A coder with the data that the program carries. */
  public static Coder with(Parser parser) {
    return new Coder(parser, eventCoder(Optional.of(EventCoder.Learned.bundled())));
  }

  /** The same without what was learned: frames and operators alone. */
  public static Coder ofFramesAlone(Parser parser) {
    return new Coder(parser, eventCoder(Optional.empty()));
  }

  private static EventCoder eventCoder(Optional<EventCoder.Learned> learned) {
    Ontology ontology = Ontology.bundled();
    return new EventCoder(
        ontology, Directory.bundled(), Lexicon.bundled(ontology), learned, VERSION);
  }

  /**
   * Codes plain text.
   *
   * @param published the day against which names, offices and times are read
   * @return reports in the order of the text; spans count UTF-16 units from its start
   */
  public List<Report> code(String text, LocalDate published) {
    return code(document(text, Optional.of(published)));
  }

  public List<Report> code(Document document) {
    return eventCoder.code(parser.parse(document, eventCoder.gate()));
  }

  public List<Report> code(ParsedDocument document) {
    return eventCoder.code(document);
  }

  public EventCoder eventCoder() {
    return eventCoder;
  }

  /** Plain text without a file as a document. */
  public static Document document(String text, Optional<LocalDate> published) {
    return new Document(
        Document.idOf("", text, published),
        "",
        text,
        Optional.empty(),
        Optional.empty(),
        published,
        Optional.empty(),
        Document.CODED_LANGUAGE,
        "text");
  }
}
