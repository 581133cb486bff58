package org.entente.search;

import org.entente.store.Archive;

/** Sentences of an archive, findable by their words. */
@SuppressWarnings("DoNotCallSuggester")
public final class PassageIndex implements AutoCloseable {
  private PassageIndex() {}

  /**
   * Opens the index of an archive, and first brings it up to the archive where a run was cut short
   * and the archive is open for writing.
   */
  public static PassageIndex open(Archive archive) {
    throw new UnsupportedOperationException();
  }

  /**
   * Finds sentences; best first, ties in the order in which they were read.
   *
   * @param words as a person types them: words, "a phrase", +must, -not, pre*; what cannot be read
   *     that way is taken as plain words, so this never throws for its words
   */
  public Hits search(String words, int offset, int limit) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {
    throw new UnsupportedOperationException();
  }
}
