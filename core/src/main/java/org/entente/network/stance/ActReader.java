package org.entente.network.stance;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.entente.network.CsvTable;
import org.entente.network.TableException;

/**
 * Takes one dyad's acts from a table with the columns {@code date} (as {@code 1962-10-22} or {@code
 * 19621022}), {@code from}, {@code to}, {@code goldstein}, and {@code count} where a row stands for
 * several reports.
 */
public final class ActReader {
  private ActReader() {}

  /**
   * The acts of {@code from} toward {@code to}, in the order of the table.
   *
   * @param successors names in the table that stand for another: {@code SUN} to {@code RUS};
   *     nothing is chained that is not asked for
   * @throws TableException when the table is not of this form
   */
  public static List<WeightedAct> read(
      CsvTable table, String from, String to, Map<String, String> successors) {
    table.require("date", "from", "to", "goldstein");
    var acts = new ArrayList<WeightedAct>();
    for (CsvTable.Row row : table.rows()) {
      if (name(table, row, "from", successors).equals(from)
          && name(table, row, "to", successors).equals(to)) {
        acts.add(act(table, row));
      }
    }
    return acts;
  }

  private static String name(
      CsvTable table, CsvTable.Row row, String column, Map<String, String> successors) {
    String name = table.cell(row, column);
    return successors.getOrDefault(name, name);
  }

  private static WeightedAct act(CsvTable table, CsvTable.Row row) {
    String date = table.cell(row, "date");
    try {
      LocalDate day =
          date.contains("-")
              ? LocalDate.parse(date)
              : LocalDate.parse(date, DateTimeFormatter.BASIC_ISO_DATE);
      int count = table.has("count") ? Integer.parseInt(table.cell(row, "count")) : 1;
      return new WeightedAct(day, Double.parseDouble(table.cell(row, "goldstein")), count);
    } catch (DateTimeException e) {
      throw new TableException(
          "%s, line %d: date “%.20s” is not like 1962-10-22"
              .formatted(table.name(), row.line(), date));
    } catch (IllegalArgumentException e) {
      throw new TableException(
          "%s, line %d: goldstein must be a number from -10 to 10 and count a whole number above 0"
              .formatted(table.name(), row.line()));
    }
  }
}
