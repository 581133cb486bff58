package org.entente.network.shift;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Noise of AR(1): normal, or other values put in its order. */
final class Wandering {
  /**
   * Correlations of neighbours at which ratios are greatest: the first for series of some dozen
   * points, the second for all longer ones, in which less correlated noise hardly gives a cut.
   */
  static final List<Double> LEAST_FAVOURABLE = List.of(0.85, 0.98);

  private static final int LEAST_SIMULATIONS = 199;
  private static final int MOST_SIMULATIONS = 999;

  /** So many points are simulated, or the least number of series. */
  private static final int POINTS = 60_000;

  private static final int MOST_KEPT = 300;

  /** Normal noise depends on nothing of a series but these, so many series share it. */
  private record Kind(
      double correlation, int dimensions, int length, ChangePoints.Settings settings) {}

  private static final Map<Kind, Unchanging> KEPT = new ConcurrentHashMap<>();

  private Wandering() {}

  /** What is found in normal noise. */
  static Unchanging normal(
      double correlation, int dimensions, int length, ChangePoints.Settings settings) {
    if (KEPT.size() > MOST_KEPT) {
      KEPT.clear();
    }
    var kind = new Kind(correlation, dimensions, length, settings);
    // Not computeIfAbsent: the work is spread over threads, which must not wait for each other.
    Unchanging kept = KEPT.get(kind);
    if (kept != null) {
      return kept;
    }
    Unchanging found =
        Unchanging.of(
            Math.clamp(POINTS / length, LEAST_SIMULATIONS, MOST_SIMULATIONS),
            settings,
            random ->
                Stream.generate(() -> noise(length, correlation, random))
                    .limit(dimensions)
                    .toArray(double[][]::new));
    KEPT.put(kind, found);
    return found;
  }

  /** Stationary, with variance 1. */
  static double[] noise(int length, double correlation, RandomGenerator random) {
    double[] noise = new double[length];
    for (int t = 0; t < length; t++) {
      double fresh = random.nextGaussian();
      noise[t] =
          t == 0
              ? fresh
              : correlation * noise[t - 1] + Math.sqrt(1 - correlation * correlation) * fresh;
    }
    return noise;
  }

  /** The values, the smallest where noise is smallest, and so on. */
  static double[] ordered(double[] values, double correlation, RandomGenerator random) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    double[] noise = noise(sorted.length, correlation, random);
    List<Integer> order =
        IntStream.range(0, noise.length)
            .boxed()
            .sorted(Comparator.comparingDouble(t -> noise[t]))
            .toList();
    double[] ordered = new double[sorted.length];
    for (int rank = 0; rank < noise.length; rank++) {
      ordered[order.get(rank)] = sorted[rank];
    }
    return ordered;
  }
}
