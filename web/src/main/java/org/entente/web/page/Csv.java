package org.entente.web.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;
import org.entente.web.holdings.Listing;
import org.entente.web.holdings.Paging;

/**
 * A table as RFC 4180 text. Spreadsheets run a cell that begins with {@code = + - @}, a tab or a
 * line end as a formula, and article text may hold such; such a cell of text gets an apostrophe in
 * front, which spreadsheets read as “this is text”. Numbers are written bare, negative ones too.
 *
 * @param rows whole list, not only the page shown; read while it is written
 */
public record Csv(List<String> header, Iterable<List<Object>> rows) {
  private static final String FORMULA_STARTS = "=+-@\t\r\n";
  private static final int ROWS_AT_ONCE = 1_000;

  public Csv {
    header = List.copyOf(header);
  }

  /** Every row of a list that is read in parts. */
  public static <T> Csv of(
      List<String> header, Function<Paging, Listing<T>> list, Function<T, List<Object>> row) {
    return new Csv(header, () -> new Rows<>(list, row));
  }

  public void writeTo(Appendable out) {
    try {
      writeRow(out, List.copyOf(header));
      for (List<Object> row : rows) {
        writeRow(out, row);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void writeRow(Appendable out, List<?> cells) throws IOException {
    String separator = "";
    for (Object cell : cells) {
      out.append(separator).append(cell(cell));
      separator = ",";
    }
    out.append("\r\n");
  }

  /** One cell; an empty {@link Optional} is an empty cell. */
  static String cell(Object value) {
    if (value instanceof Optional<?> optional) {
      return optional.isPresent() ? cell(optional.get()) : "";
    }
    if (value instanceof Number) {
      return value.toString();
    }
    String text = value.toString();
    if (!text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0) {
      text = "'" + text;
    }
    boolean quoted = text.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  private static final class Rows<T> implements Iterator<List<Object>> {
    private final Function<Paging, Listing<T>> list;
    private final Function<T, List<Object>> row;
    private Listing<T> slice;
    private int next;

    Rows(Function<Paging, Listing<T>> list, Function<T, List<Object>> row) {
      this.list = list;
      this.row = row;
      this.slice = list.apply(Paging.first(ROWS_AT_ONCE));
    }

    @Override
    public boolean hasNext() {
      if (next == slice.rows().size() && slice.hasNext()) {
        slice = list.apply(new Paging(slice.paging().number() + 1, ROWS_AT_ONCE));
        next = 0;
      }
      return next < slice.rows().size();
    }

    @Override
    public List<Object> next() {
      if (!hasNext()) {
        throw new NoSuchElementException();
      }
      return row.apply(slice.rows().get(next++));
    }
  }
}
