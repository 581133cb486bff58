package org.entente.app;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.entente.web.page.Csv;

/** Where a verb's table goes: a file, or standard output. */
final class CsvOut {
  private CsvOut() {}

  static void write(Csv csv, Optional<Path> file, PrintWriter out) {
    if (file.isEmpty()) {
      csv.writeTo(out);
      out.flush();
      return;
    }
    try (Writer writer = Files.newBufferedWriter(file.get())) {
      csv.writeTo(writer);
    } catch (IOException e) {
      throw new UncheckedIOException(
          "%s cannot be written: %s".formatted(file.get(), e.getMessage()), e);
    }
  }

  /** Four decimals, without an exponent. */
  static BigDecimal number(double value) {
    return BigDecimal.valueOf(value).setScale(4, RoundingMode.HALF_EVEN);
  }
}
