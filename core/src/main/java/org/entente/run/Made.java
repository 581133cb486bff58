package org.entente.run;

import org.entente.document.DocumentId;
import org.entente.document.Problem;
import org.entente.store.Entry;

/** What became of one reading. */
sealed interface Made {
  /**
   * A document to store.
   *
   * @param parsed sentences that were parsed
   */
  record Article(Entry.Article entry, long parsed) implements Made {}

  /** A problem to store. */
  record Failure(Problem problem) implements Made {}

  /** Nothing to do: the same content is stored, or on its way. */
  record Same(DocumentId id) implements Made {}
}
