package org.entente.network;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.entente.document.GzipInput;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

/**
 * Reads a comma-separated table in UTF-8, plain or as gzip, row by row; its first line names the
 * columns. The order of the columns, the case of their names, and columns that nobody asks for do
 * not matter. Rows with other than the header's number of cells are refused.
 */
public final class CsvRows {
  private static final CsvMapper MAPPER =
      CsvMapper.builder()
          .enable(CsvReadFeature.WRAP_AS_ARRAY)
          .enable(CsvReadFeature.SKIP_EMPTY_LINES)
          .build();

  private CsvRows() {}

  /** One line of the table. */
  public static final class Row {
    private final Path file;
    private final Map<String, Integer> columns;
    private String[] cells = {};
    private long line;

    private Row(Path file, Map<String, Integer> columns) {
      this.file = file;
      this.columns = columns;
    }

    /** Stripped; empty where the table has no such column. */
    public String cell(String column) {
      Integer at = columns.get(column);
      return at == null ? "" : cells[at].strip();
    }

    /** The mistake in this line as an exception. */
    public TableException mistake(String what) {
      return new TableException("%s, line %d: %s".formatted(file, line, what));
    }
  }

  /**
   * Hands each line to {@code reader}, which must not keep the row.
   *
   * @throws TableException when the file cannot be read or lacks a required column
   */
  public static void read(Path file, List<String> required, Consumer<Row> reader) {
    try (InputStream in = GzipInput.openIfPacked(Files.newInputStream(file));
        MappingIterator<String[]> rows = MAPPER.readerFor(String[].class).readValues(in)) {
      if (!rows.hasNext()) {
        throw new TableException(
            "%s is empty; it needs a header with %s".formatted(file, String.join(", ", required)));
      }
      Map<String, Integer> columns = columns(file, rows.next());
      for (String column : required) {
        if (!columns.containsKey(column)) {
          throw new TableException(
              "%s has no column “%s”; it needs %s"
                  .formatted(file, column, String.join(", ", required)));
        }
      }
      var row = new Row(file, columns);
      while (rows.hasNext()) {
        row.line = rows.currentLocation().getLineNr();
        row.cells = rows.next();
        if (row.cells.length != columns.size()) {
          throw row.mistake(
              "%d cells where the header has %d".formatted(row.cells.length, columns.size()));
        }
        reader.accept(row);
      }
    } catch (NoSuchFileException e) {
      throw new TableException("%s does not exist".formatted(file));
    } catch (IOException e) {
      throw new TableException("%s cannot be read: %s".formatted(file, e.getMessage()));
    } catch (JacksonException e) {
      throw new TableException(
          "%s is not a comma-separated table: %s"
              .formatted(file, e.getOriginalMessage().lines().findFirst().orElse("")));
    }
  }

  private static Map<String, Integer> columns(Path file, String[] header) {
    Map<String, Integer> columns = new HashMap<>();
    for (int i = 0; i < header.length; i++) {
      String name = header[i].replace("\ufeff", "").strip().toLowerCase(Locale.ROOT);
      if (columns.put(name, i) != null) {
        throw new TableException("%s has two columns named “%s”".formatted(file, name));
      }
    }
    return columns;
  }
}
