package org.entente.network.shift;

import java.util.Arrays;
import java.util.Random;

/** Series made by a rule, with seeded noise. */
final class Walks {
  private Walks() {}

  /** Noise of AR(1) with variance 1. */
  static double[] noise(int length, double correlation, long seed) {
    return Wandering.noise(length, correlation, new Random(seed));
  }

  /** Noise around a level that is {@code size} higher from {@code from} on. */
  static double[] step(int length, int from, double size, long seed) {
    double[] series = noise(length, 0, seed);
    Arrays.setAll(series, t -> series[t] + (t >= from ? size : 0));
    return series;
  }

  /** Noise around a line that bends at {@code from}. */
  static double[] bend(int length, int from, double before, double after, long seed) {
    double[] series = noise(length, 0, seed);
    Arrays.setAll(
        series, t -> series[t] + before * Math.min(t, from) + after * Math.max(0, t - from));
    return series;
  }
}
