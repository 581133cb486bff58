package org.entente.network.outlook;

import java.util.Arrays;

/**
 * What to expect of the next period from those before. All three give a mean; their distribution
 * about it is negative binomial with size c · meanᵠ (NB-P; Greene 2008, Economics Letters 99),
 * fitted to each alike, so that a score tells of the means and not of who was given a spread.
 */
enum CountModel {
  /**
   * Counts that feed on counts before, with decay (Fokianos, Rahbek and Tjøstheim 2009, JASA 104;
   * with this distribution Zhu 2011, Journal of Time Series Analysis 32): the mean of a dyad's
   * whole past, leaning on the mean of all dyads while it is short, its recent past, older periods
   * counting less, and the recent past of the acts that come back, in shares that add up to 1. No
   * change and mean are at its ends.
   */
  MODEL("model"),
  /** As in the last period, but never quite none. */
  NO_CHANGE("no change"),
  /** The mean of all periods before, leaning on the mean of all dyads while they are few. */
  MEAN("mean");

  private final String words;

  CountModel(String words) {
    this.words = words;
  }

  String words() {
    return words;
  }

  /** Where the search for parameters begins; the last two are log c and q of the spread. */
  double[] start() {
    return switch (this) {
      case MODEL -> new double[] {1, 0.5, -0.5, -1.5, 0, 0.5};
      case NO_CHANGE -> new double[] {-1, 0, 0.5};
      case MEAN -> new double[] {1, 0, 0.5};
    };
  }

  /**
   * The mean expected of each period from those before it; one more than there are counts, the last
   * for the period after them. That of the first period is the mean of all dyads.
   *
   * @param counts of the dyad
   * @param back counts of the same side in the other direction
   * @param all mean count of a period over all dyads
   */
  double[] means(double[] parameters, int[] counts, int[] back, double all) {
    return switch (this) {
      case MODEL -> decayed(parameters, counts, back, all);
      case NO_CHANGE -> last(Math.exp(parameters[0]), counts, all);
      case MEAN -> past(Math.exp(parameters[0]), counts, all);
    };
  }

  private static double[] past(double lean, int[] counts, double all) {
    var means = new double[counts.length + 1];
    double sum = 0;
    for (int t = 0; t < means.length; t++) {
      means[t] = (lean * all + sum) / (lean + t);
      sum += t < counts.length ? counts[t] : 0;
    }
    return means;
  }

  private static double[] last(double floor, int[] counts, double all) {
    var means = new double[counts.length + 1];
    means[0] = all;
    for (int t = 1; t < means.length; t++) {
      means[t] = counts[t - 1] + floor;
    }
    return means;
  }

  private static double[] decayed(double[] parameters, int[] counts, int[] back, double all) {
    double[] past = past(Math.exp(parameters[0]), counts, all);
    double kept = 1 / (1 + Math.exp(-parameters[1]));
    double own = Math.exp(parameters[2]);
    double other = Math.exp(parameters[3]);
    double[] recent = recent(kept, counts, past);
    double[] returned = recent(kept, back, past);
    var means = new double[past.length];
    Arrays.setAll(
        means, t -> (past[t] + own * recent[t] + other * returned[t]) / (1 + own + other));
    return means;
  }

  /**
   * Mean of the periods before, each counting {@code kept} of the next; beforehand as {@code past}.
   */
  private static double[] recent(double kept, int[] counts, double[] past) {
    var means = new double[past.length];
    double sum = 0;
    double weight = 0;
    for (int t = 0; t < means.length; t++) {
      double first = Math.pow(kept, t);
      means[t] = (sum + first * past[t]) / (weight + first);
      if (t < counts.length) {
        sum = kept * sum + counts[t];
        weight = kept * weight + 1;
      }
    }
    return means;
  }
}
