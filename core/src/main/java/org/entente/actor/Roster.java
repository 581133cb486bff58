package org.entente.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One line of a roster: actors of one country, kind and sector, of whom nothing but their names is
 * listed; {@code IND person LEG,PTY: Name = Other Name, Name}.
 *
 * @param country empty for a line that begins with {@code -}
 * @param entries the names of each actor, the one that pages show first
 */
record Roster(
    Optional<ActorId> country, Actor.Kind kind, List<Sector> sector, List<List<String>> entries) {
  Roster {
    sector = List.copyOf(sector);
    entries = List.copyOf(entries);
  }

  /**
   * @throws IllegalArgumentException when the line has no colon, its head is not three words, or a
   *     kind or sector is unknown
   */
  static Roster read(String line) {
    int colon = line.indexOf(':');
    String[] head = line.substring(0, Math.max(0, colon)).strip().split(" +");
    if (head.length != 3) {
      throw new IllegalArgumentException("not “COUNTRY kind SECTORS: names”");
    }
    var entries = new ArrayList<List<String>>();
    for (String entry : line.substring(colon + 1).split(",")) {
      List<String> names =
          Arrays.stream(entry.split(" = ")).map(String::strip).filter(n -> !n.isEmpty()).toList();
      if (!names.isEmpty()) {
        entries.add(names);
      }
    }
    return new Roster(
        head[0].equals("-") ? Optional.empty() : Optional.of(new ActorId(head[0])),
        Actor.Kind.valueOf(head[1].toUpperCase(Locale.ROOT)),
        Arrays.stream(head[2].split(",")).map(Sector::valueOf).toList(),
        entries);
  }
}
