package org.entente.store;

import java.nio.file.Path;

/**
 * One folder that holds documents and their reports: {@code archive.duckdb}, {@code search/} and
 * {@code lock}.
 */
@SuppressWarnings("DoNotCallSuggester")
public final class Archive implements AutoCloseable {
  /** Version of the tables; an archive of a newer one is refused. */
  public static final int FORMAT = 1;

  /** Problems of one code that are kept with their origin; all are counted. */
  public static final int PROBLEMS_PER_CODE = 1_000;

  private Archive() {}

  /**
   * Opens the archive for writing, and makes it when the folder is missing or empty. Nobody else
   * may have it open.
   *
   * @throws ArchiveException when that cannot be done, with a sentence that says why
   */
  public static Archive open(Path folder) {
    throw new UnsupportedOperationException();
  }

  /**
   * Opens the archive for reading; several programs may do so at once.
   *
   * @throws ArchiveException when that cannot be done, with a sentence that says why
   */
  public static Archive openReadOnly(Path folder) {
    throw new UnsupportedOperationException();
  }

  public Path folder() {
    throw new UnsupportedOperationException();
  }

  /** Where the index of passages lies. */
  public Path searchFolder() {
    throw new UnsupportedOperationException();
  }

  public Summary summary() {
    throw new UnsupportedOperationException();
  }

  public DocumentQueries documents() {
    throw new UnsupportedOperationException();
  }

  public ReportQueries reports() {
    throw new UnsupportedOperationException();
  }

  public ActorQueries actors() {
    throw new UnsupportedOperationException();
  }

  public DyadQueries dyads() {
    throw new UnsupportedOperationException();
  }

  public ReviewQueries review() {
    throw new UnsupportedOperationException();
  }

  @Override
  public void close() {
    throw new UnsupportedOperationException();
  }
}
