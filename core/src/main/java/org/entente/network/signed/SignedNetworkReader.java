package org.entente.network.signed;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.network.CsvTable;
import org.entente.network.TableException;

/**
 * Reads signed networks from a table with the columns {@code from}, {@code to} and {@code sign},
 * and {@code window} where there are several networks in one file.
 *
 * <p>A sign is {@code 1}, {@code +1}, {@code +} or {@code -1}, {@code -}. Direction is not used. A
 * pair that stands there again with the same sign is counted once; a pair with both signs is
 * refused, since either reading would be a guess; an actor's edge to itself is left out, for it can
 * be in no bloc but its own.
 */
public final class SignedNetworkReader {
  private SignedNetworkReader() {}

  /**
   * One network of a file.
   *
   * @param window the window's name; empty where the file has no such column
   * @param repeated rows left out because their pair stood there before
   * @param selfLoops rows left out because both ends are one actor
   */
  public record Reading(String window, SignedNetwork network, int repeated, int selfLoops) {}

  /**
   * All networks of a file, by the name of their window.
   *
   * @throws TableException when the table is not of this form
   */
  public static List<Reading> read(Path file) {
    return read(CsvTable.read(file));
  }

  static List<Reading> read(CsvTable table) {
    table.require("from", "to", "sign");
    var rows = new TreeMap<String, List<CsvTable.Row>>();
    for (CsvTable.Row row : table.rows()) {
      String window = table.has("window") ? table.cell(row, "window") : "";
      rows.computeIfAbsent(window, _ -> new ArrayList<>()).add(row);
    }
    if (rows.isEmpty()) {
      throw new TableException(table.name() + " has no rows below its header");
    }
    return rows.entrySet().stream()
        .map(one -> network(table, one.getKey(), one.getValue()))
        .toList();
  }

  private static Reading network(CsvTable table, String window, List<CsvTable.Row> rows) {
    var names = new TreeSet<String>();
    for (CsvTable.Row row : rows) {
      names.add(name(table, row, "from"));
      names.add(name(table, row, "to"));
    }
    List<String> actors = List.copyOf(names);
    var index = new TreeMap<String, Integer>();
    actors.forEach(name -> index.put(name, index.size()));
    var signs = new TreeMap<Long, Integer>();
    int repeated = 0;
    int selfLoops = 0;
    for (CsvTable.Row row : rows) {
      int from = index(index, table.cell(row, "from"));
      int to = index(index, table.cell(row, "to"));
      int sign = sign(table, row);
      if (from == to) {
        selfLoops++;
        continue;
      }
      Integer before = signs.put(((long) Math.min(from, to) << 32) | Math.max(from, to), sign);
      if (before != null && before != sign) {
        throw new TableException(
            "%s, line %d: %s and %s already have the other sign%s; keep one of the two rows"
                .formatted(
                    table.name(),
                    row.line(),
                    actors.get(from),
                    actors.get(to),
                    window.isEmpty() ? "" : " in window " + window));
      }
      repeated += before == null ? 0 : 1;
    }
    List<SignedEdge> edges =
        signs.entrySet().stream()
            .map(e ->
                new SignedEdge((int) (e.getKey() >> 32), (int) (long) e.getKey(), e.getValue()))
            .toList();
    return new Reading(window, new SignedNetwork(actors, edges), repeated, selfLoops);
  }

  private static int index(Map<String, Integer> index, String name) {
    return index.getOrDefault(name, -1);
  }

  private static String name(CsvTable table, CsvTable.Row row, String column) {
    String name = table.cell(row, column);
    if (name.isEmpty()) {
      throw new TableException(
          "%s, line %d: “%s” is empty".formatted(table.name(), row.line(), column));
    }
    return name;
  }

  private static int sign(CsvTable table, CsvTable.Row row) {
    String sign = table.cell(row, "sign").toLowerCase(Locale.ROOT);
    return switch (sign) {
      case "1", "+1", "+", "1.0" -> 1;
      case "-1", "-", "−", "−1", "-1.0" -> -1;
      default ->
          throw new TableException(
              "%s, line %d: sign “%s” is none of 1, +, -1, -"
                  .formatted(
                      table.name(), row.line(), sign.substring(0, Math.min(20, sign.length()))));
    };
  }
}
