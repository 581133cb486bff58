package org.entente.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FailuresTest {
  private static final Path FOLDER = Path.of("chronicle");

  @Test
  void fullDiskIsOneSentence() {
    String sentence =
        "The disk of chronicle is full; make room and read again, what is stored so far stays.";
    assertThat(
            Failures.of(
                new SQLException(
                    "IO Error: Could not write file \"archive.duckdb.wal\": No space left on device"),
                FOLDER))
        .isInstanceOf(ArchiveException.class)
        .hasMessage(sentence);
    assertThat(ArchiveException.of(new IOException("No space left on device"), FOLDER))
        .hasMessage(sentence);
  }

  @Test
  void missingRightIsOneSentence() {
    String sentence =
        "There is no permission to use the archive in chronicle; check who may read and write it.";
    assertThat(
            Failures.of(
                new SQLException(
                    "IO Error: Cannot open file \"archive.duckdb\": Permission denied"),
                FOLDER))
        .hasMessage(sentence);
    assertThat(ArchiveException.of(new AccessDeniedException("lock"), FOLDER)).hasMessage(sentence);
  }

  @Test
  void wrongStatementIsABug() {
    assertThat(Failures.of(new SQLException("Binder Error: no such column"), FOLDER))
        .isInstanceOf(IllegalStateException.class);
  }
}
