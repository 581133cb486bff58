package org.entente.network.stance;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.entente.network.CsvRows;
import org.entente.network.TableException;

/**
 * Takes one dyad's acts from a table with the columns {@code date} (as {@code 1962-10-22} or {@code
 * 19621022}), {@code from}, {@code to}, {@code goldstein}, and {@code count} where a row stands for
 * several reports, and {@code id} where rows name their reports.
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
      Path file, String from, String to, Map<String, String> successors) {
    var acts = new ArrayList<WeightedAct>();
    CsvRows.read(
        file,
        List.of("date", "from", "to", "goldstein"),
        row -> {
          if (name(row, "from", successors).equals(from)
              && name(row, "to", successors).equals(to)) {
            acts.add(act(row));
          }
        });
    return acts;
  }

  /** The acts of every dyad of the table, by the names of the two. */
  public static SortedMap<Pair, List<WeightedAct>> readAll(
      Path file, Map<String, String> successors) {
    var acts = new TreeMap<Pair, List<WeightedAct>>();
    CsvRows.read(
        file,
        List.of("date", "from", "to", "goldstein"),
        row ->
            acts.computeIfAbsent(
                    new Pair(name(row, "from", successors), name(row, "to", successors)),
                    _ -> new ArrayList<>())
                .add(act(row)));
    return acts;
  }

  /** Two names, in order: who acts, toward whom. */
  public record Pair(String from, String to) implements Comparable<Pair> {
    public Pair reversed() {
      return new Pair(to, from);
    }

    @Override
    public int compareTo(Pair other) {
      int order = from.compareTo(other.from);
      return order != 0 ? order : to.compareTo(other.to);
    }
  }

  private static String name(CsvRows.Row row, String column, Map<String, String> successors) {
    String name = row.cell(column);
    return successors.getOrDefault(name, name);
  }

  private static WeightedAct act(CsvRows.Row row) {
    String date = row.cell("date");
    String count = row.cell("count");
    String id = row.cell("id");
    try {
      LocalDate day =
          date.contains("-")
              ? LocalDate.parse(date)
              : LocalDate.parse(date, DateTimeFormatter.BASIC_ISO_DATE);
      return new WeightedAct(
          day,
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
