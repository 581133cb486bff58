package org.entente.parse;

import java.util.List;
import org.entente.document.Document;
import org.entente.document.Problem;
import org.entente.document.Span;

/**
 * A document's sentences in the order of the text.
 *
 * @param spans every sentence, parsed or not
 * @param sentences those that passed the gate, parsed
 * @param problems what was met on the way, such as a sentence too long to parse
 */
public record ParsedDocument(
    Document document, List<Span> spans, List<ParsedSentence> sentences, List<Problem> problems) {
  public ParsedDocument {
    spans = List.copyOf(spans);
    sentences = List.copyOf(sentences);
    problems = List.copyOf(problems);
  }
}
