package org.entente.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;

/** What went wrong, in one sentence for a person; what is no fault of theirs stays a bug. */
final class Failures {
  private Failures() {}

  /**
   * The exception to throw for what the database reports: an {@link ArchiveException} where disk,
   * rights, file or another program are the cause.
   */
  static RuntimeException of(SQLException cause, Path folder) {
    String message = String.valueOf(cause.getMessage());
    String words = message.toLowerCase(Locale.ROOT);
    if (words.contains("no space left") || words.contains("disk full")) {
      return diskFull(cause, folder);
    }
    if (words.contains("conflicting lock") || words.contains("being used by another process")) {
      return new ArchiveException(
          "The archive in %s is open in another program; stop that one first.".formatted(folder),
          cause);
    }
    if (words.contains("permission denied") || words.contains("read-only file system")) {
      return noRight(cause, folder);
    }
    if (words.contains("newer version") || words.contains("storage version")) {
      return new ArchiveException(
          "The archive in %s was written by a newer version of Entente; update Entente to open it."
              .formatted(folder),
          cause);
    }
    if (words.contains("not a valid duckdb") || words.contains("corrupt")) {
      return new ArchiveException(
          "The file archive.duckdb in %s is damaged or was not written by Entente."
              .formatted(folder),
          cause);
    }
    if (words.startsWith("io error") || words.contains("database has been invalidated")) {
      return new ArchiveException(
          "The archive in %s cannot be read or written: %s."
              .formatted(folder, message.lines().findFirst().orElse("unknown cause")),
          cause);
    }
    return new IllegalStateException("the archive refused a statement: " + message, cause);
  }

  static ArchiveException of(IOException cause, Path folder) {
    String words = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
    if (words.contains("no space left") || words.contains("not enough space")) {
      return diskFull(cause, folder);
    }
    if (cause instanceof AccessDeniedException || words.contains("permission denied")) {
      return noRight(cause, folder);
    }
    return new ArchiveException(
        "The archive in %s cannot be read or written: %s.".formatted(folder, cause.getMessage()),
        cause);
  }

  private static ArchiveException diskFull(Exception cause, Path folder) {
    return new ArchiveException(
        "The disk of %s is full; make room and read again, what is stored so far stays."
            .formatted(folder),
        cause);
  }

  private static ArchiveException noRight(Exception cause, Path folder) {
    return new ArchiveException(
        "There is no permission to use the archive in %s; check who may read and write it."
            .formatted(folder),
        cause);
  }
}
