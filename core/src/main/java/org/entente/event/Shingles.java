package org.entente.event;

import java.util.Arrays;
import java.util.Locale;

/**
 * Runs of consecutive words as sorted 64-bit hashes, to tell copies by. Punctuation and case, which
 * desks change, are passed over.
 */
final class Shingles {
  /** Words in a run of a whole article: long enough that chance repeats none. */
  static final int OF_ARTICLE = 5;

  /** Words in a run of one sentence. */
  static final int OF_SENTENCE = 3;

  private static final long PRIME = 0x9E3779B97F4A7C15L;

  private Shingles() {}

  /** Sorted and without repetition; a text of fewer words than a run is one run. */
  static long[] of(String text, int size) {
    String[] words =
        text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" ");
    if (words.length == 1 && words[0].isEmpty()) {
      return new long[0];
    }
    int runs = Math.max(1, words.length - size + 1);
    long[] hashes = new long[runs];
    for (int i = 0; i < runs; i++) {
      long hash = 0;
      for (int j = i; j < Math.min(i + size, words.length); j++) {
        hash = mix(hash * 31 + word(words[j]));
      }
      hashes[i] = hash;
    }
    return Arrays.stream(hashes).sorted().distinct().toArray();
  }

  private static long word(String word) {
    long hash = PRIME;
    for (int i = 0; i < word.length(); i++) {
      hash = (hash ^ word.charAt(i)) * 0x100000001B3L;
    }
    return hash;
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
  static long mix(long value) {
    long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }

  /** How much of the shorter of two the longer has too, 0 to 1. */
  static double contained(long[] one, long[] other) {
    int both = 0;
    int i = 0;
    int j = 0;
    while (i < one.length && j < other.length) {
      int order = Long.compare(one[i], other[j]);
      if (order == 0) {
        both++;
        i++;
        j++;
      } else if (order < 0) {
        i++;
      } else {
        j++;
      }
    }
    int shorter = Math.min(one.length, other.length);
    return shorter == 0 ? 0 : (double) both / shorter;
  }
}
