package org.entente.report.learn;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;

/**
 * The names of a model's features in their order, found by {@linkplain FeatureKeys key} in a hash
 * table with open addresses. Read-only.
 */
final class NameTable {
  private static final int NOWHERE = -1;

  private final String[] names;
  private final long[] keys;
  private final int[] places;
  private final int mask;

  NameTable(Collection<String> names) {
    this.names = names.stream().sorted().toArray(String[]::new);
    int slots = Integer.highestOneBit(Math.max(2, this.names.length)) * 4;
    this.mask = slots - 1;
    this.keys = new long[slots];
    this.places = new int[slots];
    Arrays.fill(places, NOWHERE);
    for (int place = 0; place < this.names.length; place++) {
      put(place);
    }
  }

  private void put(int place) {
    long key = FeatureKeys.of(names[place]);
    int slot = slot(key);
    while (places[slot] != NOWHERE) {
      if (keys[slot] == key) {
        throw new IllegalStateException(
            "“%s” and “%s” have one key".formatted(names[place], names[places[slot]]));
      }
      slot = (slot + 1) & mask;
    }
    keys[slot] = key;
    places[slot] = place;
  }

  private int slot(long key) {
    return (int) (key ^ (key >>> 32)) & mask;
  }

  int size() {
    return names.length;
  }

  /** The name at this place. */
  String name(int place) {
    return names[place];
  }

  private int find(long key) {
    int slot = slot(key);
    while (places[slot] != NOWHERE) {
      if (keys[slot] == key) {
        return places[slot];
      }
      slot = (slot + 1) & mask;
    }
    return NOWHERE;
  }

  /**
   * Places of the features that are known, each once. To be gone through from the first to the
   * last: sums over them then come out the same to the bit, in whatever order the features were
   * added.
   */
  BitSet places(FeatureKeys features) {
    var known = new BitSet(names.length);
    for (int i = 0; i < features.size(); i++) {
      int place = find(features.at(i));
      if (place != NOWHERE) {
        known.set(place);
      }
    }
    return known;
  }
}
