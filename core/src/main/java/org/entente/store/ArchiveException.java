package org.entente.store;

import java.io.IOException;
import java.nio.file.Path;

/**
 * The archive cannot be used as asked, and not through a bug: its folder cannot be read, the disk
 * is full, somebody else writes it, a newer program wrote it. The message is one plain sentence for
 * the person at the terminal.
 */
public final class ArchiveException extends RuntimeException {
  public ArchiveException(String message) {
    super(message);
  }

  public ArchiveException(String message, Throwable cause) {
    super(message, cause);
  }

  /** For a failure of the disk beside the database. */
  public static ArchiveException of(IOException cause, Path folder) {
    return Failures.of(cause, folder);
  }
}
