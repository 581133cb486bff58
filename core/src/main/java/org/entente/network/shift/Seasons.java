package org.entente.network.shift;

import java.util.Arrays;

/**
 * Finds an evident season and takes it out: classical decomposition, with a centred moving average
 * of one period as the trend and the median of each phase around it as the season (Kendall and
 * Stuart 1966, section 46; medians instead of means for the sake of outliers).
 *
 * @param period 0 when there is none
 * @param proportional the season grows with the level, so it is taken out of logarithms
 * @param share of the variance around the trend that the season explains, less what as many
 *     constants explain by chance
 */
record Seasons(int period, boolean proportional, double share) {
  static final Seasons NONE = new Seasons(0, false, 0);

  /** Of what varies around the trend, a season must explain so much to be evident. */
  private static final double EVIDENT = 0.6;

  /** A longer period must explain so much more: 24 months fit whatever 12 do. */
  private static final double BETTER = 0.05;

  private static final int LONGEST = 60;
  private static final int FEWEST_ROUNDS = 4;

  static Seasons find(double[] y) {
    Seasons added = find(y, false);
    if (Arrays.stream(y).anyMatch(x -> x <= 0)) {
      return added;
    }
    Seasons proportional = find(logarithms(y), true);
    return proportional.share > added.share ? proportional : added;
  }

  private static double[] logarithms(double[] y) {
    return Arrays.stream(y).map(Math::log).toArray();
  }

  private static Seasons find(double[] y, boolean proportional) {
    Seasons best = NONE;
    for (int period = 2; period <= Math.min(LONGEST, y.length / FEWEST_ROUNDS); period++) {
      double share = share(y, period);
      if (share > best.share + BETTER) {
        best = new Seasons(period, proportional, share);
      }
    }
    return best.share >= EVIDENT ? best : NONE;
  }

  /** The series without the season; the series itself when there is none. */
  double[] adjust(double[] y) {
    if (period == 0) {
      return y;
    }
    double[] adjusted = proportional ? logarithms(y) : y.clone();
    double[] phase = phases(around(adjusted, period), period);
    for (int t = 0; t < y.length; t++) {
      adjusted[t] -= phase[t % period];
    }
    return proportional ? Arrays.stream(adjusted).map(Math::exp).toArray() : adjusted;
  }

  private static double share(double[] y, int period) {
    double[] around = around(y, period);
    double[] phase = phases(around, period);
    double all = 0;
    double left = 0;
    int count = 0;
    double mean = Arrays.stream(around).filter(x -> !Double.isNaN(x)).average().orElse(0);
    for (int t = 0; t < y.length; t++) {
      if (!Double.isNaN(around[t])) {
        all += (around[t] - mean) * (around[t] - mean);
        left += (around[t] - phase[t % period]) * (around[t] - phase[t % period]);
        count++;
      }
    }
    return all <= 1e-12 * count ? 0 : 1 - left / all * count / Math.max(1, count - period);
  }

  /** What is left when the trend is taken out; NaN at both ends, where it has none. */
  private static double[] around(double[] y, int period) {
    int half = period / 2;
    double[] around = new double[y.length];
    Arrays.fill(around, Double.NaN);
    for (int t = half; t < y.length - half; t++) {
      double sum = 0;
      for (int i = -half; i <= half; i++) {
        sum += y[t + i] * (period % 2 == 0 && Math.abs(i) == half ? 0.5 : 1);
      }
      around[t] = y[t] - sum / period;
    }
    return around;
  }

  private static double[] phases(double[] around, int period) {
    double[] phase = new double[period];
    for (int p = 0; p < period; p++) {
      double[] own = new double[around.length / period + 1];
      int count = 0;
      for (int t = p; t < around.length; t += period) {
        if (!Double.isNaN(around[t])) {
          own[count++] = around[t];
        }
      }
      phase[p] = Quantiles.of(Arrays.copyOf(own, count), 0.5);
    }
    double mean = Arrays.stream(phase).average().orElse(0);
    return Arrays.stream(phase).map(x -> x - mean).toArray();
  }
}
