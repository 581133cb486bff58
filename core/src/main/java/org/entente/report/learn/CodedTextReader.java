package org.entente.report.learn;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.report.EventType;

/**
 * Reads texts with their reports: a line {@code day | text}, and beneath it {@code = SOURCE TYPE
 * TARGET | words} for each report expected and {@code ? …} for each that can be defended.
 */
public final class CodedTextReader {
  private static final String FOLDER = "/entente/texts/";

  private CodedTextReader() {}

  /** All texts that the program carries, in the order of {@code index.txt}. */
  public static List<CodedText> bundled() {
    return lines("index.txt").stream()
        .filter(file -> !file.isBlank())
        .flatMap(file -> read(file, lines(file)).stream())
        .toList();
  }

  private static List<String> lines(String file) {
    try (InputStream in = CodedTextReader.class.getResourceAsStream(FOLDER + file)) {
      if (in == null) {
        throw new IllegalStateException(FOLDER + file + " is missing from the program");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(FOLDER + file, e);
    }
  }

  /**
   * @throws IllegalArgumentException on a line of another form, with its origin
   */
  public static List<CodedText> read(String file, List<String> lines) {
    var texts = new ArrayList<CodedText>();
    Optional<CodedText> open = Optional.empty();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      String origin = file + ":" + (i + 1);
      if (line.isEmpty() || line.startsWith("#")) {
        continue;
      }
      if (line.startsWith("=") || line.startsWith("?")) {
        CodedText text =
            open.orElseThrow(() -> new IllegalArgumentException(origin + ": no text before it"));
        var told = new ArrayList<>(text.told());
        told.add(told(line, origin));
        open = Optional.of(new CodedText(text.published(), text.text(), told, text.origin()));
      } else {
        open.ifPresent(texts::add);
        open = Optional.of(text(line, origin));
      }
    }
    open.ifPresent(texts::add);
    return texts;
  }

  private static CodedText text(String line, String origin) {
    int bar = line.indexOf('|');
    try {
      LocalDate day = LocalDate.parse(line.substring(0, Math.max(0, bar)).strip());
      return new CodedText(day, line.substring(bar + 1).strip(), List.of(), origin);
    } catch (DateTimeParseException e) {
      throw new IllegalArgumentException(origin + ": a text is written “2012-05-01 | words”", e);
    }
  }

  private static CodedText.Told told(String line, String origin) {
    int bar = line.indexOf('|');
    String words = bar < 0 ? "" : line.substring(bar + 1).strip();
    String[] parts = line.substring(1, bar < 0 ? line.length() : bar).strip().split("\\s+");
    try {
      if (parts.length == 3) {
        return new CodedText.Told(
            parts[0], EventType.valueOf(parts[1]), parts[2], line.startsWith("?"), words);
      }
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(origin + ": no type “" + parts[1] + "”", e);
    }
    throw new IllegalArgumentException(
        origin + ": a report is written “= SOURCE TYPE TARGET | words”");
  }
}
