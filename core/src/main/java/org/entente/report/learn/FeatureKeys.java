package org.entente.report.learn;

import java.util.Arrays;
import java.util.Collection;
import org.entente.report.Features;

/**
 * Features as the 64-bit hashes of their names, for models to look up: the characters are the
 * coefficients of a polynomial, so that four of them cost little more time than one. A feature that
 * was added twice stands here twice.
 */
public final class FeatureKeys implements Features {
  private static final long START = 0xcbf29ce484222325L;

  /** Odd, with its bits spread evenly (the golden ratio); then its powers, modulo 2 to the 64th. */
  private static final long BASE = 0x9e3779b97f4a7c15L;

  private static final long BASE_2 = power(2);
  private static final long BASE_3 = power(3);
  private static final long BASE_4 = power(4);
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

  private static long power(int exponent) {
    long power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= BASE;
    }
    return power;
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
  public void add(String one, String two) {
    put(further(of(one), two));
  }

  @Override
  public void add(String one, String two, String three) {
    put(further(further(of(one), two), three));
  }

  @Override
  public void add(String one, String two, String three, String four) {
    put(further(further(further(of(one), two), three), four));
  }

  @Override
  public void add(String name, int number) {
    boolean small = number >= 0 && number < NUMBERS.length;
    put(further(of(name), small ? NUMBERS[number] : Integer.toString(number)));
  }

  private static long further(long start, String part) {
    long key = start;
    int length = part.length();
    int i = 0;
    for (; i + 3 < length; i += 4) {
      key =
          key * BASE_4
              + part.charAt(i) * BASE_3
              + part.charAt(i + 1) * BASE_2
              + part.charAt(i + 2) * BASE
              + part.charAt(i + 3);
    }
    for (; i < length; i++) {
      key = key * BASE + part.charAt(i);
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
