package org.entente.network.parallel;

import java.util.Arrays;

/**
 * The nearest series that never falls, in weighted least squares: pool adjacent violators (Ayer,
 * Brunk, Ewing, Reid and Silverman, Annals of Mathematical Statistics 26(4), 1955).
 */
final class Isotonic {
  private Isotonic() {}

  /**
   * @param weights of the values, all above 0
   */
  static double[] rising(double[] values, double[] weights) {
    int n = values.length;
    var mean = new double[n];
    var weight = new double[n];
    var size = new int[n];
    int blocks = 0;
    for (int i = 0; i < n; i++) {
      mean[blocks] = values[i];
      weight[blocks] = weights[i];
      size[blocks] = 1;
      blocks++;
      while (blocks > 1 && mean[blocks - 2] >= mean[blocks - 1]) {
        double both = weight[blocks - 2] + weight[blocks - 1];
        mean[blocks - 2] =
            (weight[blocks - 2] * mean[blocks - 2] + weight[blocks - 1] * mean[blocks - 1]) / both;
        weight[blocks - 2] = both;
        size[blocks - 2] += size[blocks - 1];
        blocks--;
      }
    }
    var fitted = new double[n];
    int at = 0;
    for (int b = 0; b < blocks; b++) {
      Arrays.fill(fitted, at, at + size[b], mean[b]);
      at += size[b];
    }
    return fitted;
  }
}
