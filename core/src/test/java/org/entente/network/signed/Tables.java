package org.entente.network.signed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Networks from the text of a table. */
final class Tables {
  private Tables() {}

  static List<SignedNetworkReader.Reading> read(String text) {
    try {
      Path file = Files.createTempFile("table", ".csv");
      try {
        return SignedNetworkReader.read(Files.writeString(file, text));
      } finally {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
