package org.entente.network;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPInputStream;

/**
 * Comma-separated values after RFC 4180, in UTF-8, also as {@code .gz}: the first row names the
 * columns, in any order and case; cells may be quoted; rows with other than the header's number of
 * cells are refused; empty lines are passed over.
 *
 * @param name the file's name, for messages
 * @param columns name in lower case to position
 */
public record CsvTable(String name, Map<String, Integer> columns, List<Row> rows) {
  private static final int MOST_ROWS = 5_000_000;
  private static final int MOST_CHARACTERS = 100_000;

  public CsvTable {
    columns = Map.copyOf(columns);
    rows = List.copyOf(rows);
  }

  /**
   * One row.
   *
   * @param line the line of the file on which it starts, from 1
   */
  public record Row(int line, List<String> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * Reads a whole file.
   *
   * @throws TableException when it is no such table
   * @throws UncheckedIOException when it cannot be read
   */
  public static CsvTable read(Path file) {
    String name = String.valueOf(file.getFileName());
    try (InputStream bytes = open(file);
        var text =
            new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()))) {
      return read(name, text);
    } catch (CharacterCodingException e) {
      throw new TableException("%s is not in UTF-8; save it as UTF-8".formatted(name));
    } catch (IOException e) {
      throw new UncheckedIOException("%s cannot be read: %s".formatted(file, e.getMessage()), e);
    }
  }

  /** The cell of a row, without space around it. */
  public String cell(Row row, String column) {
    return row.cells().get(columns.getOrDefault(column, -1)).strip();
  }

  public boolean has(String column) {
    return columns.containsKey(column);
  }

  /** Throws unless all these columns are there. */
  public CsvTable require(String... wanted) {
    for (String column : wanted) {
      if (!has(column)) {
        throw new TableException(
            "%s needs the columns %s in its first line; “%s” is missing"
                .formatted(name, String.join(",", wanted), column));
      }
    }
    return this;
  }

  private static InputStream open(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    return file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
  }

  static CsvTable read(String name, BufferedReader text) throws IOException {
    var reader = new RowReader(name, text);
    List<String> header = reader.next();
    if (header.isEmpty()) {
      throw new TableException(name + " is empty; its first line must name the columns");
    }
    var columns = new HashMap<String, Integer>();
    for (int i = 0; i < header.size(); i++) {
      // Excel puts a byte order mark before the first name.
      String column = header.get(i).replace("\uFEFF", "").strip().toLowerCase(Locale.ROOT);
      if (columns.put(column, i) != null) {
        throw new TableException("%s has two columns named “%s”".formatted(name, column));
      }
    }
    var rows = new ArrayList<Row>();
    for (List<String> cells = reader.next(); !cells.isEmpty(); cells = reader.next()) {
      if (cells.size() != header.size()) {
        throw new TableException(
            "%s, line %d: %d cells where the header has %d"
                .formatted(name, reader.start, cells.size(), header.size()));
      }
      if (rows.size() == MOST_ROWS) {
        throw new TableException("%s has more than %d rows; split it".formatted(name, MOST_ROWS));
      }
      rows.add(new Row(reader.start, cells));
    }
    return new CsvTable(name, columns, rows);
  }

  /** Takes one row after the other; a quoted cell may hold commas, doubled quotes and line ends. */
  private static final class RowReader {
    private final String name;
    private final BufferedReader text;
    private int line = 1;
    private int start = 1;

    RowReader(String name, BufferedReader text) {
      this.name = name;
      this.text = text;
    }

    /** The next row that is not blank; empty at the end. */
    List<String> next() throws IOException {
      var cells = new ArrayList<String>();
      var cell = new StringBuilder();
      boolean quoted = false;
      boolean any = false;
      start = line;
      for (int c = text.read(); c >= 0; c = text.read()) {
        if (quoted) {
          quoted = inQuotes(c, cell);
        } else if (c == '"' && cell.isEmpty()) {
          quoted = true;
          any = true;
        } else if (c == ',') {
          cells.add(cell.toString());
          cell.setLength(0);
          any = true;
        } else if (c == '\n') {
          line++;
          if (any || !cell.toString().isBlank()) {
            cells.add(cell.toString());
            return cells;
          }
          cell.setLength(0);
          start = line;
        } else if (c != '\r') {
          cell.append((char) c);
        }
        if (cell.length() > MOST_CHARACTERS) {
          throw new TableException("%s, line %d: a cell that does not end".formatted(name, start));
        }
      }
      if (quoted) {
        throw new TableException(
            "%s, line %d: a quotation mark that is not closed".formatted(name, start));
      }
      if (any || !cell.toString().isBlank()) {
        cells.add(cell.toString());
      }
      return cells;
    }

    private boolean inQuotes(int c, StringBuilder cell) throws IOException {
      if (c != '"') {
        line += c == '\n' ? 1 : 0;
        cell.append((char) c);
        return true;
      }
      text.mark(1);
      if (text.read() == '"') {
        cell.append('"');
        return true;
      }
      text.reset();
      return false;
    }
  }
}
