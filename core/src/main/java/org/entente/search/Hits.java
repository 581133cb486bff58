package org.entente.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.document.DocumentId;
import org.entente.document.Span;

/**
 * Passages that were found.
 *
 * @param total all of them, shown or not
 */
public record Hits(List<Hit> hits, long total) {
  public Hits {
    hits = List.copyOf(hits);
  }

  /**
   * One passage: a sentence, or a paragraph of a document that is not divided into sentences.
   *
   * @param sentence its index in the document
   * @param span of the passage in the document's text
   * @param paragraph place of its paragraph in the document, from 0
   * @param marks the words that were found, counted from the start of {@code text}, sorted, apart
   */
  public record Hit(
      DocumentId document,
      OptionalInt sentence,
      Span span,
      int paragraph,
      String text,
      String title,
      Optional<String> publisher,
      Optional<LocalDate> published,
      List<Span> marks) {
    public Hit {
      marks = List.copyOf(marks);
    }
  }
}
