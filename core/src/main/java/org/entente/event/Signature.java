package org.entente.event;

import java.util.Arrays;

/**
 * A text's shingles in {@value #SIZE} numbers: the least hash under each of as many hash functions
 * (MinHash; Broder 1997, “On the resemblance and containment of documents”). The share of places at
 * which two signatures agree estimates the Jaccard likeness of the shingles, with a standard error
 * of at most 0.05.
 */
final class Signature {
  static final int SIZE = 100;
  private static final long STEP = 0x9E3779B97F4A7C15L;

  private final int[] least = new int[SIZE];

  Signature(long[] shingles) {
    Arrays.fill(least, Integer.MAX_VALUE);
    for (long shingle : shingles) {
      for (int i = 0; i < SIZE; i++) {
        least[i] = Math.min(least[i], (int) (Shingles.mix(shingle + i * STEP) >>> 33));
      }
    }
  }

  /** Estimated Jaccard likeness, 0 to 1. */
  double likeness(Signature other) {
    int same = 0;
    for (int i = 0; i < SIZE; i++) {
      same += least[i] == other.least[i] ? 1 : 0;
    }
    return (double) same / SIZE;
  }
}
