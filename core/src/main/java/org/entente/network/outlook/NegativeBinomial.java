package org.entente.network.outlook;

import org.hipparchus.special.Gamma;

/**
 * A distribution of counts that vary more than by chance alone: Poisson counts whose rate is gamma
 * distributed about the mean. The variance is mean + mean² / size.
 *
 * @param mean above 0
 * @param size above 0; the greater, the nearer to Poisson
 */
record NegativeBinomial(double mean, double size) {
  /** What lies beyond has no weight in a score. */
  private static final double NEARLY_ALL = 1 - 1e-9;

  /** Counts of more than this are not looked at one by one. */
  private static final int MOST = 100_000;

  NegativeBinomial {
    if (!(mean > 0 && size > 0)) {
      throw new IllegalArgumentException("mean %s, size %s".formatted(mean, size));
    }
  }

  double logProbability(int count) {
    return Gamma.logGamma(count + size)
        - Gamma.logGamma(size)
        - Gamma.logGamma(count + 1.0)
        + size * Math.log(size / (size + mean))
        + count * Math.log(mean / (size + mean));
  }

  double none() {
    return Math.exp(size * Math.log(size / (size + mean)));
  }

  /** The chance of {@code count} or fewer. */
  double cumulative(int count) {
    double probability = none();
    double sum = count < 0 ? 0 : probability;
    for (int k = 1; k <= count; k++) {
      probability *= ratio(k);
      sum += probability;
    }
    return Math.min(1, sum);
  }

  /** The smallest count that is not exceeded with at least this chance. */
  int quantile(double chance) {
    double probability = none();
    double sum = probability;
    int count = 0;
    while (sum < chance && count < MOST) {
      count++;
      probability *= ratio(count);
      sum += probability;
    }
    return count;
  }

  /**
   * Continuous ranked probability score (Gneiting and Raftery 2007, JASA 102): how far the whole
   * distribution lies from what came, in counts; for a forecast without spread the absolute error.
   */
  double rankedScore(int count) {
    double probability = none();
    double sum = probability;
    double score = 0;
    for (int k = 0; k < MOST && (k < count || sum < NEARLY_ALL); k++) {
      double miss = k < count ? sum : 1 - sum;
      score += miss * miss;
      probability *= ratio(k + 1);
      sum = Math.min(1, sum + probability);
    }
    return score;
  }

  /** The probability of k over that of k − 1. */
  private double ratio(int k) {
    return (k - 1 + size) / k * mean / (size + mean);
  }
}
