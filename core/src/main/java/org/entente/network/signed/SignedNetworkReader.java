package org.entente.network.signed;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.entente.network.CsvRows;
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
    var windows = new TreeMap<String, Rows>();
    CsvRows.read(
        file,
        List.of("from", "to", "sign"),
        row -> windows.computeIfAbsent(row.cell("window"), _ -> new Rows()).add(row));
    if (windows.isEmpty()) {
      throw new TableException(file + " has no rows below its header");
    }
    return windows.entrySet().stream().map(one -> one.getValue().reading(one.getKey())).toList();
  }

  /** Two names, the first one first. */
  private record Pair(String a, String b) {}

  /** The rows of one window. */
  private static final class Rows {
    private static final int MOST = 2_000_000;

    private final TreeSet<String> names = new TreeSet<>();
    private final Map<Pair, Integer> signs = new HashMap<>();
    private int repeated;
    private int selfLoops;

    void add(CsvRows.Row row) {
      String from = name(row, "from");
      String to = name(row, "to");
      int sign = sign(row);
      names.add(from);
      names.add(to);
      if (from.equals(to)) {
        selfLoops++;
        return;
      }
      Integer before =
          signs.put(from.compareTo(to) < 0 ? new Pair(from, to) : new Pair(to, from), sign);
      if (before != null && before != sign) {
        throw row.mistake(
            "%s and %s already have the other sign; keep one of the two rows".formatted(from, to));
      }
      repeated += before == null ? 0 : 1;
      if (signs.size() > MOST) {
        throw row.mistake("more than %d edges; split the file".formatted(MOST));
      }
    }

    Reading reading(String window) {
      List<String> actors = List.copyOf(names);
      var index = new HashMap<String, Integer>();
      actors.forEach(name -> index.put(name, index.size()));
      List<SignedEdge> edges =
          signs.entrySet().stream()
              .map(e ->
                  new SignedEdge(
                      index.getOrDefault(e.getKey().a(), -1),
                      index.getOrDefault(e.getKey().b(), -1),
                      e.getValue()))
              .toList();
      return new Reading(window, new SignedNetwork(actors, edges), repeated, selfLoops);
    }
  }

  private static String name(CsvRows.Row row, String column) {
    String name = row.cell(column);
    if (name.isEmpty()) {
      throw row.mistake("“%s” is empty".formatted(column));
    }
    return name;
  }

  private static int sign(CsvRows.Row row) {
    String sign = row.cell("sign");
    return switch (sign) {
      case "1", "+1", "+", "1.0" -> 1;
      case "-1", "-", "−", "−1", "-1.0" -> -1;
      default -> throw row.mistake("sign “%.20s” is none of 1, +, -1, -".formatted(sign));
    };
  }
}
