package org.entente.network;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * Reads acts from a table with the columns {@code date} (as {@code 1962-10-22} or {@code
 * 19621022}), {@code from}, {@code to}, {@code goldstein}, and {@code count} where a row stands for
 * several reports, and {@code id} where rows name their reports.
 */
public final class ActTable {
  private ActTable() {}

  /**
   * The acts in the order of the table; those that an actor does to itself are left out.
   *
   * @param names under which name the acts of a name in the table stand: {@code SUN} to {@code
   *     RUS}, or the name itself
   * @param wanted which pairs are kept, by the names under which their acts stand
   * @throws TableException when the table is not of this form
   */
  public static List<CountedAct> read(
      Path file, UnaryOperator<String> names, Predicate<CountedAct.Pair> wanted) {
    var acts = new ArrayList<CountedAct>();
    CsvRows.read(
        file,
        List.of("date", "from", "to", "goldstein"),
        row -> {
          String from = row.cell("from");
          String to = row.cell("to");
          if (from.isEmpty() || to.isEmpty()) {
            throw row.mistake("from and to must both be filled");
          }
          var pair = new CountedAct.Pair(names.apply(from), names.apply(to));
          if (!pair.from().equals(pair.to()) && wanted.test(pair)) {
            acts.add(act(row, pair));
          }
        });
    return acts;
  }

  /** All who act or are acted upon in the table, by the names under which their acts stand. */
  public static NavigableSet<String> names(Path file, UnaryOperator<String> names) {
    var found = new TreeSet<String>();
    CsvRows.read(
        file,
        List.of("from", "to"),
        row -> {
          for (String column : List.of("from", "to")) {
            if (!row.cell(column).isEmpty()) {
              found.add(names.apply(row.cell(column)));
            }
          }
        });
    return found;
  }

  private static CountedAct act(CsvRows.Row row, CountedAct.Pair pair) {
    String date = row.cell("date");
    String count = row.cell("count");
    String id = row.cell("id");
    try {
      LocalDate day =
          date.contains("-")
              ? LocalDate.parse(date)
              : LocalDate.parse(date, DateTimeFormatter.BASIC_ISO_DATE);
      return new CountedAct(
          day,
          pair.from(),
          pair.to(),
          Double.parseDouble(row.cell("goldstein")),
          count.isEmpty() ? 1 : Integer.parseInt(count),
          id.isEmpty() ? Optional.empty() : Optional.of(id));
    } catch (DateTimeException e) {
      throw row.mistake("date “%.20s” is not like 1962-10-22".formatted(date));
    } catch (IllegalArgumentException e) {
      throw row.mistake(
          "goldstein must be a number from -10 to 10 and count a whole number above 0");
    }
  }
}
