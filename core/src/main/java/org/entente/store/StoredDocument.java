package org.entente.store;

import java.util.List;
import org.entente.document.Document;
import org.entente.document.Span;

/**
 * A whole document.
 *
 * @param coder name and version of the coder that read it
 * @param sentences in the order of the text; empty when it is not coded
 */
public record StoredDocument(Document document, String coder, List<Sentence> sentences) {
  public StoredDocument {
    sentences = List.copyOf(sentences);
  }

  /**
   * One sentence.
   *
   * @param index place in the document, from 0
   * @param paragraph place of its paragraph in the document, from 0
   * @param parsed whether it was parsed; what was not holds no report
   */
  public record Sentence(int index, Span span, int paragraph, boolean parsed) {}
}
