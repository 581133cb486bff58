package org.entente.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Cities, provinces and regions with the countries they lie in. A name that stands for places in
 * several countries has all of them.
 */
final class Places {
  private final Map<String, TreeSet<ActorId>> countries = new HashMap<>();

  /**
   * Reads lines of {@code XXX: Name, Name, …}; lines that begin with # are notes.
   *
   * @throws IllegalArgumentException naming the first line that is neither
   */
  static Places read(List<String> lines) {
    var places = new Places();
    for (String line : lines) {
      int colon = line.indexOf(':');
      if (colon < 3) {
        throw new IllegalArgumentException("no country before the places: " + line);
      }
      var country = new ActorId(line.substring(0, colon).strip());
      for (String name : line.substring(colon + 1).split(",")) {
        String key = Phrase.key(name);
        if (!key.isEmpty()) {
          places.countries.computeIfAbsent(key, _ -> new TreeSet<>()).add(country);
        }
      }
    }
    return places;
  }

  /** Countries of the place with this key, by id; empty when it is none. */
  List<ActorId> countriesOf(String key) {
    TreeSet<ActorId> found = countries.get(key);
    return found == null ? List.of() : List.copyOf(found);
  }

  /** Every country that the gazetteer names. */
  List<ActorId> listCountries() {
    var all = new TreeSet<ActorId>();
    countries.values().forEach(all::addAll);
    return List.copyOf(all);
  }
}
