package org.entente.report.learn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.function.Predicate;

/**
 * The names of a model's features in their order, found by {@linkplain FeatureKeys key} in a hash
 * table with open addresses. Most features that are asked for are unknown, and for a large model
 * each slot looked at is a walk to memory; a slot is therefore one word, 44 bits of the key above
 * the place from 1 on (0: empty), and at least half of them are empty. Read-only.
 */
final class NameTable {
  private static final int PLACE_BITS = 20;
  private static final long PLACE = (1L << PLACE_BITS) - 1;

  private final String[] names;
  private final long[] slots;
  private final int mask;

  NameTable(Collection<String> names) {
    this.names = names.stream().sorted().toArray(String[]::new);
    if (this.names.length >= PLACE) {
      throw new IllegalArgumentException("a model has room for %,d names".formatted(PLACE - 1));
    }
    int size = Integer.highestOneBit(Math.max(2, this.names.length)) * 4;
    this.mask = size - 1;
    this.slots = new long[size];
    for (int place = 0; place < this.names.length; place++) {
      put(place);
    }
  }

  private void put(int place) {
    long spread = spread(FeatureKeys.of(names[place]));
    int slot = (int) spread & mask;
    while (slots[slot] != 0) {
      if (isOf(slots[slot], spread)) {
        int other = (int) (slots[slot] & PLACE) - 1;
        throw new IllegalStateException(
            "“%s” and “%s” have one key".formatted(names[place], names[other]));
      }
      slot = (slot + 1) & mask;
    }
    slots[slot] = (spread & ~PLACE) | (place + 1);
  }

  /** One to one; the low bits, which say the slot, and the high ones then depend on all. */
  private static long spread(long key) {
    long spread = key * 0xd6e8feb86659fd93L;
    return spread ^ (spread >>> 32);
  }

  private static boolean isOf(long slot, long spread) {
    return (slot ^ spread) >>> PLACE_BITS == 0;
  }

  int size() {
    return names.length;
  }

  /**
   * Names of those places whose weight is above 0, the greatest first, of equal ones the first in
   * order.
   *
   * @param places in ascending order
   * @param telling which names count
   */
  List<String> strongest(
      int[] places, IntToDoubleFunction weight, Predicate<String> telling, int most) {
    var strongest = new ArrayList<String>(most);
    var left = new double[places.length];
    for (int i = 0; i < places.length; i++) {
      left[i] = weight.applyAsDouble(places[i]);
    }
    while (strongest.size() < most) {
      int best = -1;
      for (int i = 0; i < left.length; i++) {
        if (left[i] > 0 && (best < 0 || left[i] > left[best])) {
          best = i;
        }
      }
      if (best < 0) {
        break;
      }
      left[best] = 0;
      String name = names[places[best]];
      if (telling.test(name)) {
        strongest.add(name);
      }
    }
    return strongest;
  }

  /** The name at this place. */
  String name(int place) {
    return names[place];
  }

  /** The place of a name from 1 on, 0 where there is none. */
  private int find(long key) {
    long spread = spread(key);
    int at = (int) spread & mask;
    while (true) {
      long slot = slots[at];
      if (slot == 0 || isOf(slot, spread)) {
        return (int) (slot & PLACE);
      }
      at = (at + 1) & mask;
    }
  }

  /**
   * Places of the features that are known, each once, in ascending order: sums over them then come
   * out the same to the bit, in whatever order the features were added.
   */
  int[] places(FeatureKeys features) {
    var known = new int[features.size()];
    int count = 0;
    for (int i = 0; i < features.size(); i++) {
      int place = find(features.at(i));
      if (place > 0) {
        known[count++] = place - 1;
      }
    }
    Arrays.sort(known, 0, count);
    int distinct = 0;
    for (int i = 0; i < count; i++) {
      if (distinct == 0 || known[distinct - 1] != known[i]) {
        known[distinct++] = known[i];
      }
    }
    return Arrays.copyOf(known, distinct);
  }
}
