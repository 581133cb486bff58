package org.entente.report.learn;

import java.util.Arrays;
import java.util.Collection;
import org.entente.report.Features;

/**
 * Features as the 64-bit hashes of their names (FNV-1a over the characters), for models to look up.
 * A feature that was added twice stands here twice.
 */
public final class FeatureKeys implements Features {
  private static final long START = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final int USUAL = 160;
  private static final String[] NUMBERS = new String[64];

  static {
    for (int i = 0; i < NUMBERS.length; i++) {
      NUMBERS[i] = Integer.toString(i);
    }
  }

  private long[] keys = new long[USUAL];
  private int size;

  public static FeatureKeys of(Collection<String> names) {
    var keys = new FeatureKeys();
    names.forEach(name -> keys.put(of(name)));
    return keys;
  }

  static long of(String name) {
    return further(START, name);
  }

  @Override
  public void add(String... parts) {
    long key = START;
    for (String part : parts) {
      key = further(key, part);
    }
    put(key);
  }

  @Override
  public void add(String name, int number) {
    boolean small = number >= 0 && number < NUMBERS.length;
    put(further(of(name), small ? NUMBERS[number] : Integer.toString(number)));
  }

  private static long further(long start, String part) {
    long key = start;
    for (int i = 0; i < part.length(); i++) {
      key = (key ^ part.charAt(i)) * PRIME;
    }
    return key;
  }

  private void put(long key) {
    if (size == keys.length) {
      keys = Arrays.copyOf(keys, size * 2);
    }
    keys[size++] = key;
  }

  int size() {
    return size;
  }

  long at(int index) {
    return keys[index];
  }
}
