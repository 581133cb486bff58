package org.entente.network.parallel;

import java.util.List;
import java.util.Optional;

/**
 * How far every two windows of an actor lie apart, and how far windows that lie so many steps from
 * each other usually do. The usual distance is the mean over all pairs at that lag, made to never
 * fall as the lag grows, which pools lags of few pairs with their neighbours.
 */
final class Distances {
  private final double[][] squared;
  private final double[] usual;

  Distances(List<Profile> profiles, ParallelSettings settings) {
    int n = profiles.size();
    squared = new double[n][n];
    var sums = new double[n];
    var pairs = new int[n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < i; j++) {
        double distance =
            Comparison.find(profiles.get(i), profiles.get(j), settings.unit(), settings.fewest())
                .map(Comparison::distance)
                .orElse(Double.NaN);
        squared[i][j] = distance;
        squared[j][i] = distance;
        if (!Double.isNaN(distance)) {
          sums[i - j] += distance;
          pairs[i - j]++;
        }
      }
    }
    usual = usual(sums, pairs);
  }

  private static double[] usual(double[] sums, int[] pairs) {
    int lags = 0;
    for (int count : pairs) {
      lags += count > 0 ? 1 : 0;
    }
    var means = new double[lags];
    var weights = new double[lags];
    int at = 0;
    for (int lag = 0; lag < pairs.length; lag++) {
      if (pairs[lag] > 0) {
        means[at] = sums[lag] / pairs[lag];
        weights[at++] = pairs[lag];
      }
    }
    double[] fitted = Isotonic.rising(means, weights);
    var usual = new double[pairs.length];
    at = 0;
    for (int lag = 0; lag < pairs.length; lag++) {
      usual[lag] = pairs[lag] > 0 ? fitted[at++] : Double.NaN;
    }
    return usual;
  }

  int windows() {
    return squared.length;
  }

  /** NaN when the two windows cannot be compared. */
  double squared(int one, int other) {
    return squared[one][other];
  }

  /** NaN when no two windows so far apart can be compared. */
  double usual(int one, int other) {
    return usual[Math.abs(one - other)];
  }

  /**
   * What lacks of the usual distance, as a share: 1 for the same profile, 0 for what is usual so
   * far apart, below 0 for more than that. Empty when it cannot be told.
   */
  Optional<Double> findLikeness(int one, int other) {
    double expected = usual(one, other);
    double found = squared(one, other);
    return expected > 0 && !Double.isNaN(found)
        ? Optional.of(1 - found / expected)
        : Optional.empty();
  }

  /** The greatest likeness of a window to any that is not within {@code recent} of it. */
  Optional<Double> findBest(int window, int recent) {
    Optional<Double> best = Optional.empty();
    for (int other = 0; other < windows(); other++) {
      if (Math.abs(window - other) > recent) {
        Optional<Double> likeness = findLikeness(window, other);
        if (likeness.isPresent() && (best.isEmpty() || likeness.get() > best.get())) {
          best = likeness;
        }
      }
    }
    return best;
  }
}
