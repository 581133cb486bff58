package org.entente.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.entente.measure.ReportLine;
import org.entente.report.ReportJson;
import org.entente.store.Archive;
import org.entente.store.ReportFilter;

/** Reports as they were kept: JSON lines, or an archive's folder. */
final class ReportFile {
  private ReportFile() {}

  static List<ReportLine> read(Path path) {
    return Files.isDirectory(path) ? ofArchive(path) : ofLines(path);
  }

  private static List<ReportLine> ofLines(Path file) {
    var reports = new ArrayList<ReportLine>();
    int number = 0;
    try {
      for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
        number++;
        if (!line.isBlank()) {
          reports.add(ReportLine.of(line, file + " line " + number));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("%s cannot be read: %s".formatted(file, e.getMessage()), e);
    }
    return reports;
  }

  private static List<ReportLine> ofArchive(Path folder) {
    var reports = new ArrayList<ReportLine>();
    try (Archive archive = Archive.openReadOnly(folder)) {
      archive
          .reports()
          .forEach(
              ReportFilter.EVERY,
              stored ->
                  reports.add(
                      ReportLine.of(
                          ReportJson.line(stored.report(), stored.document(), stored.sentence()),
                          folder.toString())));
    }
    return reports;
  }
}
