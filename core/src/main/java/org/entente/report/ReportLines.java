package org.entente.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.entente.document.Decoded;
import org.entente.document.GzipInput;
import org.entente.document.Limits;
import org.entente.document.Lines;

/**
 * Reads files of reports as {@code entente code} prints them: UTF-8, plain or as gzip, one report a
 * line, blank lines between. One line at a time is held, and none above {@link Limits#lineBytes}.
 */
public final class ReportLines {
  /** Stands for standard input where a file is named. */
  public static final String STANDARD_INPUT = "-";

  private static final int BYTE_ORDER_MARK = 0xfeff;
  private static final int LOOKED_AT = 64;

  private ReportLines() {}

  /**
   * Whether a file is meant to hold reports, and not a table: by its name, {@code .jsonl} or {@code
   * .ndjson} with or without {@code .gz}, or since it begins with a brace. What cannot be opened is
   * told by its name alone.
   */
  public static boolean isLines(String path) {
    String name = path.toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    if (path.equals(STANDARD_INPUT) || name.endsWith(".jsonl") || name.endsWith(".ndjson")) {
      return true;
    }
    if (!Files.isRegularFile(Path.of(path))) {
      return false;
    }
    try (InputStream in = GzipInput.openIfPacked(Files.newInputStream(Path.of(path)))) {
      return new String(in.readNBytes(LOOKED_AT), StandardCharsets.UTF_8)
          .codePoints()
          .filter(c -> c != BYTE_ORDER_MARK && !Character.isWhitespace(c))
          .limit(1)
          .anyMatch(c -> c == '{');
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Hands on each report once, in the order in which it is first met; a second line with its id is
   * passed over, as an archive holds an article once.
   *
   * @param paths files, or {@link #STANDARD_INPUT}
   * @throws ReportLineException when one cannot be read, at the first line that is no report
   */
  public static void read(
      List<String> paths, InputStream standardInput, Consumer<PrintedReport> reader) {
    var met = new HashSet<String>();
    for (String path : paths) {
      if (path.equals(STANDARD_INPUT)) {
        read("standard input", standardInput, met, reader);
      } else {
        try (InputStream in = Files.newInputStream(file(path))) {
          read(path, in, met, reader);
        } catch (NoSuchFileException e) {
          throw new ReportLineException("%s does not exist".formatted(path));
        } catch (IOException e) {
          throw unreadable(path, e);
        }
      }
    }
  }

  private static Path file(String path) {
    if (Files.isDirectory(Path.of(path))) {
      throw new ReportLineException(
          "%s is a folder; name an archive with --archive %s".formatted(path, path));
    }
    return Path.of(path);
  }

  private static void read(
      String name, InputStream raw, Set<String> met, Consumer<PrintedReport> reader) {
    try {
      var lines = new Lines(GzipInput.openIfPacked(raw), Limits.DEFAULT.lineBytes());
      while (true) {
        switch (lines.read()) {
          case Lines.Line.End() -> {
            return;
          }
          case Lines.Line.TooLong() ->
              throw at(
                  name, lines, "is longer than %,d bytes".formatted(Limits.DEFAULT.lineBytes()));
          case Lines.Line.Whole(Decoded content) -> {
            if (!content.charset().equals(StandardCharsets.UTF_8) || content.bad() > 0) {
              throw at(name, lines, "is not UTF-8");
            }
            if (!content.text().isBlank()) {
              PrintedReport report = report(name, lines, content.text());
              if (met.add(report.report().id())) {
                reader.accept(report);
              }
            }
          }
        }
      }
    } catch (IOException e) {
      throw unreadable(name, e);
    }
  }

  private static PrintedReport report(String name, Lines lines, String text) {
    try {
      return ReportJsonReader.read(text, name + "#line-" + lines.number());
    } catch (ReportLineException e) {
      throw at(name, lines, String.valueOf(e.getMessage()));
    }
  }

  private static ReportLineException at(String name, Lines lines, String what) {
    return new ReportLineException(
        "%s, line %d: %s; give lines as “entente code” prints them"
            .formatted(name, lines.number(), what));
  }

  private static ReportLineException unreadable(String name, IOException e) {
    return new ReportLineException("%s cannot be read: %s".formatted(name, e.getMessage()));
  }
}
