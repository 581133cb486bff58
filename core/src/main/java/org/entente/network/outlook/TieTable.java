package org.entente.network.outlook;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.entente.network.CsvRows;
import org.entente.network.TableException;

/**
 * Reads spans of ties from a table with the columns {@code from}, {@code to}, {@code kind}, {@code
 * since} and {@code until}, days or years; {@code until} is the first day, or the first year, after
 * the tie, and empty while it stands.
 */
public final class TieTable {
  private TieTable() {}

  /**
   * In the order of the table.
   *
   * @param names under which name the ties of a name in the table stand, or the name itself
   * @throws TableException when the table is not of this form
   */
  public static List<Span> read(Path file, UnaryOperator<String> names) {
    var spans = new ArrayList<Span>();
    CsvRows.read(
        file,
        List.of("from", "to", "kind", "since", "until"),
        row -> {
          Optional<LocalDate> until =
              row.cell("until").isEmpty() ? Optional.empty() : Optional.of(day(row, "until"));
          LocalDate since = day(row, "since");
          if (until.isPresent() && !until.get().isAfter(since)) {
            throw row.mistake("until %s is not after since %s".formatted(until.get(), since));
          }
          spans.add(
              new Span(
                  names.apply(row.cell("from")),
                  names.apply(row.cell("to")),
                  row.cell("kind"),
                  since,
                  until));
        });
    if (spans.isEmpty()) {
      throw new TableException("%s has no ties".formatted(file));
    }
    return spans;
  }

  private static LocalDate day(CsvRows.Row row, String column) {
    String cell = row.cell(column);
    try {
      return cell.matches("\\d{4}")
          ? LocalDate.of(Integer.parseInt(cell), 1, 1)
          : LocalDate.parse(cell);
    } catch (DateTimeException e) {
      throw row.mistake("%s “%.20s” is not like 1991-10-18 or 1991".formatted(column, cell));
    }
  }
}
