package org.entente.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.entente.document.Span;

/**
 * A file of marked pairs: tabs, a header, and the columns {@code id} and {@code marked_sentence},
 * or {@code id}, {@code sentence}, {@code source} and {@code target}.
 */
final class PairFile {
  private final Path file;

  PairFile(Path file) {
    this.file = file;
  }

  /**
   * @param source characters of {@code text}
   * @param cells every cell of the row by the name of its column
   */
  record Row(
      String id, String text, Span source, Optional<Span> target, Map<String, String> cells) {
    Row {
      cells = Map.copyOf(cells);
    }
  }

  /** Every row; a file that does not keep to the format is a mistake of the person. */
  List<Row> read() {
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("%s cannot be read: %s".formatted(file, e.getMessage()), e);
    }
    if (lines.isEmpty()) {
      throw new UserMistake(
          "%s is empty; it needs a header with id and marked_sentence".formatted(file));
    }
    String[] header = lines.getFirst().split("\t", -1);
    Map<String, Integer> columns =
        IntStream.range(0, header.length)
            .boxed()
            .collect(Collectors.toMap(i -> header[i], i -> i, (a, b) -> a));
    if (!columns.containsKey("id")
        || !(columns.containsKey("marked_sentence") || columns.containsKey("sentence"))) {
      throw new UserMistake(
          "%s needs the columns id and marked_sentence (or sentence, source and target); it has %s"
              .formatted(file, String.join(", ", header)));
    }
    return lines.stream()
        .skip(1)
        .filter(line -> !line.isBlank())
        .map(line -> row(line.split("\t", -1), columns))
        .toList();
  }

  private Row row(String[] cells, Map<String, Integer> columns) {
    String text = cell(cells, columns, "marked_sentence").orElse("");
    if (text.isEmpty()) {
      text = cell(cells, columns, "sentence").orElse("");
    }
    String plain = text.replaceAll("</?[st]>", "");
    // Where a mark is missing the words themselves are looked for.
    Optional<Span> source = span(text, "s").or(() -> find(plain, cell(cells, columns, "source")));
    Optional<Span> target = span(text, "t").or(() -> find(plain, cell(cells, columns, "target")));
    String id = cell(cells, columns, "id").orElse("");
    if (plain.isBlank()) {
      throw new UserMistake("%s: row %s has no sentence".formatted(file, id));
    }
    var named = new HashMap<String, String>();
    columns.forEach((name, i) -> {
      if (i < cells.length) {
        named.put(name, cells[i]);
      }
    });
    return new Row(id, plain, source.orElse(new Span(0, plain.length())), target, named);
  }

  private static Optional<String> cell(String[] cells, Map<String, Integer> columns, String name) {
    Integer column = columns.get(name);
    return column == null || column >= cells.length ? Optional.empty() : Optional.of(cells[column]);
  }

  private static Optional<Span> find(String text, Optional<String> words) {
    int at = words.filter(w -> !w.isBlank()).map(text::indexOf).orElse(-1);
    return at < 0
        ? Optional.empty()
        : Optional.of(new Span(at, at + words.map(String::length).orElse(0)));
  }

  /** Where the marked words stand once all marks are gone. */
  private static Optional<Span> span(String text, String mark) {
    int open = text.indexOf("<" + mark + ">");
    int close = text.indexOf("</" + mark + ">");
    if (open < 0 || close < open + 4) {
      return Optional.empty();
    }
    int start = text.substring(0, open).replaceAll("</?[st]>", "").length();
    int length = text.substring(open + 3, close).replaceAll("</?[st]>", "").length();
    return length == 0 ? Optional.empty() : Optional.of(new Span(start, start + length));
  }
}
