package org.entente.network.shift;

import java.util.Arrays;

/** Quantiles by linear interpolation between order statistics (type 7 of Hyndman and Fan 1996). */
final class Quantiles {
  private Quantiles() {}

  /** 0 for no values. */
  static double of(double[] values, double share) {
    if (values.length == 0) {
      return 0;
    }
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double at = share * (sorted.length - 1);
    int below = (int) at;
    int above = Math.min(sorted.length - 1, below + 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }

  /** The median distance from the median, scaled to the standard deviation of normal noise. */
  static double spread(double[] values) {
    double middle = of(values, 0.5);
    return 1.4826 * of(Arrays.stream(values).map(x -> Math.abs(x - middle)).toArray(), 0.5);
  }
}
