package org.entente.network;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Reads the acts of all dyads from a table with the columns {@code date} (as {@code 1962-10-22} or
 * {@code 19621022}), {@code from}, {@code to}, {@code goldstein}, and {@code count} where a row
 * stands for several reports.
 */
public final class ActTable {
  private ActTable() {}

  /**
   * The acts in the order of the table; those that an actor does to itself are left out.
   *
   * @param successors names in the table that stand for another: {@code SUN} to {@code RUS};
   *     nothing is chained that is not asked for
   * @throws TableException when the table is not of this form
   */
  public static List<CountedAct> read(Path file, Map<String, String> successors) {
    var acts = new ArrayList<CountedAct>();
    CsvRows.read(
        file,
        List.of("date", "from", "to", "goldstein"),
        row -> {
          CountedAct act = act(row, successors);
          if (!act.from().equals(act.to())) {
            acts.add(act);
          }
        });
    return acts;
  }

  private static CountedAct act(CsvRows.Row row, Map<String, String> successors) {
    String date = row.cell("date");
    String from = row.cell("from");
    String to = row.cell("to");
    String count = row.cell("count");
    if (from.isEmpty() || to.isEmpty()) {
      throw row.mistake("from and to must both be filled");
    }
    try {
      LocalDate day =
          date.contains("-")
              ? LocalDate.parse(date)
              : LocalDate.parse(date, DateTimeFormatter.BASIC_ISO_DATE);
      return new CountedAct(
          day,
          successors.getOrDefault(from, from),
          successors.getOrDefault(to, to),
          Double.parseDouble(row.cell("goldstein")),
          count.isEmpty() ? 1 : Integer.parseInt(count));
    } catch (DateTimeException e) {
      throw row.mistake("date “%.20s” is not like 1962-10-22".formatted(date));
    } catch (IllegalArgumentException e) {
      throw row.mistake(
          "goldstein must be a number from -10 to 10 and count a whole number above 0");
    }
  }
}
