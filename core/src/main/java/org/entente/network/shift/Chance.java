package org.entente.network.shift;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * How strong the shifts are that the same search finds where nothing changes: in series made of the
 * very values of one, put in the order of AR(1) noise that is as correlated as its steps between
 * shifts (surrogates with the amplitudes of the series; Theiler and others 1992). So neither the
 * few values that weights take nor the number of places that were tried makes a rate look better
 * than it is.
 */
final class Chance {
  private static final int SIMULATIONS = 199;
  private static final long SEED = 1815;

  private static final double MOST_CORRELATION = 0.95;

  private Chance() {}

  /**
   * Correlation of neighbours by how much more two steps differ than one, over steps that cross no
   * cut: of AR(1) noise the mean squares of the two stand as 1 + ρ to 1. What stretches leave
   * around their own means looks uncorrelated when stretches are short, even where all of it
   * wanders, since the means have taken the wandering up; differences know of no mean.
   *
   * @param cuts first indices of new stretches, ascending
   * @return from 0 to 0.95; 0 where there are no steps
   */
  static double correlation(double[] values, List<Integer> cuts) {
    double one = within(values, cuts, 1);
    return one > 0 ? Math.clamp(within(values, cuts, 2) / one - 1, 0, MOST_CORRELATION) : 0;
  }

  /** Mean square of differences at a lag, within stretches. */
  private static double within(double[] values, List<Integer> cuts, int lag) {
    double sum = 0;
    int count = 0;
    for (int t = lag; t < values.length; t++) {
      int until = t;
      if (cuts.stream().noneMatch(cut -> cut > until - lag && cut <= until)) {
        double step = values[t] - values[t - lag];
        sum += step * step;
        count++;
      }
    }
    return count == 0 ? 0 : sum / count;
  }

  /**
   * The strength of the strongest shift in each, 0 where none was found; ascending. Seeded, so
   * always the same.
   */
  static List<Double> strongest(
      double[] values, double correlation, ChangePoints.Settings settings) {
    double[] sorted = Arrays.stream(values).sorted().toArray();
    var random = new Random(SEED);
    double[] strongest = new double[SIMULATIONS];
    for (int i = 0; i < SIMULATIONS; i++) {
      double[] noise = new double[values.length];
      for (int t = 0; t < noise.length; t++) {
        double fresh = random.nextGaussian();
        noise[t] =
            t == 0
                ? fresh
                : correlation * noise[t - 1] + Math.sqrt(1 - correlation * correlation) * fresh;
      }
      List<Integer> order =
          IntStream.range(0, noise.length)
              .boxed()
              .sorted(Comparator.comparingDouble(t -> noise[t]))
              .toList();
      double[] surrogate = new double[noise.length];
      for (int rank = 0; rank < noise.length; rank++) {
        surrogate[order.get(rank)] = sorted[rank];
      }
      strongest[i] =
          Shift.found(Series.of("", surrogate), settings).stream()
              .filter(Shift::isApart)
              .mapToDouble(Shift::strength)
              .max()
              .orElse(0);
    }
    return Arrays.stream(strongest).sorted().boxed().toList();
  }
}
