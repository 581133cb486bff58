package org.entente.network.signed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.entente.network.CsvTable;

/** Tables from text. */
final class Tables {
  private Tables() {}

  static CsvTable csv(String text) {
    try {
      Path file = Files.createTempFile("table", ".csv");
      try {
        return CsvTable.read(Files.writeString(file, text));
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
