package org.entente.network.shift;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How often the same search finds cuts for which as much speaks where nothing changes: in series
 * made of values of one, put in the order of AR(1) noise (surrogates with given amplitudes; Theiler
 * and others 1992). So neither the few values that weights or counts take nor the number of places
 * that were tried makes a rate look better than it is.
 *
 * <p>Two kinds of no change are tried, and the greater rate holds. One has what the changes leave
 * of the series, as strongly correlated as is least favourable: the likelihood ratios hardly depend
 * on the correlation and are greatest near there, so the rate holds for every correlation, and none
 * has to be estimated, which short series do not allow. The other has the very values of the
 * series, as correlated as its steps between changes: in a handful of values that take two levels,
 * the order alone can make a change.
 */
final class Chance {
  private static final int SIMULATIONS = 199;
  private static final long SEED = 1815;

  /** Of the simulated correlations the one at which the ratios are greatest (docs/measures.md). */
  private static final double LEAST_FAVOURABLE = 0.9;

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
   * The rate of each cut of a segmentation, in order: the share of series without a change in which
   * the same search finds one for which as much speaks. Never below 0.005; seeded, so always the
   * same.
   *
   * @param bends whether lines count, too, or changes in level alone
   */
  static List<Double> rates(Prepared prepared, Segmentation segmentation, boolean bends) {
    List<Ratio> own = Ratio.of(prepared, segmentation);
    if (own.isEmpty()) {
      return List.of();
    }
    int dimensions = prepared.rows().length;
    double[][] left = new double[dimensions][];
    double[][] values = prepared.plain();
    double[] steps = new double[dimensions];
    double[] near = new double[dimensions];
    for (int d = 0; d < dimensions; d++) {
      left[d] = prepared.loss().without(prepared.rows()[d], values[d], segmentation);
      steps[d] = correlation(values[d], segmentation.changePoints());
      near[d] = LEAST_FAVOURABLE;
    }
    Sample wandering = Sample.of(left, near, true, prepared.calm());
    Sample reordered = Sample.of(values, steps, false, prepared.calm());
    return own.stream()
        .map(ratio -> Math.max(wandering.rate(ratio, bends), reordered.rate(ratio, bends)))
        .toList();
  }

  /** The most that speaks for any cut in each of some series without changes. */
  private record Sample(List<Ratio> most) {
    /**
     * @param smoothed whether values are drawn from around those given, not they themselves: few
     *     that repeat, in the order of noise that wanders, would be steps
     */
    static Sample of(
        double[][] values,
        double[] correlations,
        boolean smoothed,
        ChangePoints.Settings settings) {
      double[] width =
          Arrays.stream(values).mapToDouble(row -> smoothed ? width(row) : 0).toArray();
      var random = new Random(SEED);
      var most = new ArrayList<Ratio>();
      for (int i = 0; i < SIMULATIONS; i++) {
        double[][] surrogate = new double[values.length][];
        for (int d = 0; d < values.length; d++) {
          double around = width[d];
          double[] drawn =
              Arrays.stream(values[d])
                  .map(x -> x + around * random.nextGaussian())
                  .sorted()
                  .toArray();
          surrogate[d] = surrogate(drawn, correlations[d], random);
        }
        List<Ratio> found =
            Prepared.of(new Series("", surrogate), settings)
                .map(one -> Ratio.of(one, one.search().level()))
                .orElse(List.of());
        most.add(
            new Ratio(
                greatest(found, Ratio::alone),
                greatest(found, Ratio::beside),
                greatest(found, Ratio::shaped)));
      }
      return new Sample(List.copyOf(most));
    }

    /** Of a normal kernel over values (Silverman 1986, equation 3.31). */
    private static double width(double[] values) {
      double mean = Arrays.stream(values).average().orElse(0);
      double variance = Arrays.stream(values).map(x -> (x - mean) * (x - mean)).average().orElse(0);
      double quartiles = (Quantiles.of(values, 0.75) - Quantiles.of(values, 0.25)) / 1.34;
      double spread = Math.sqrt(variance);
      return 0.9
          * (quartiles > 0 ? Math.min(spread, quartiles) : spread)
          * Math.pow(values.length, -0.2);
    }

    private static double greatest(List<Ratio> ratios, ToDoubleFunction<Ratio> which) {
      return ratios.stream().mapToDouble(which).max().orElse(0);
    }

    private static double[] surrogate(double[] sorted, double correlation, Random random) {
      double[] noise = new double[sorted.length];
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
      return surrogate;
    }

    /** Share in which the rarest of the ratios is as rare (Westfall and Young 1993). */
    double rate(Ratio own, boolean bends) {
      double rarest = rarest(own, bends);
      long asRare = most.stream().filter(each -> rarest(each, bends) <= rarest).count();
      return (1.0 + asRare) / (1 + most.size());
    }

    private double rarest(Ratio own, boolean bends) {
      double levels = Math.min(share(own, Ratio::alone), share(own, Ratio::beside));
      return bends ? Math.min(levels, share(own, Ratio::shaped)) : levels;
    }

    private double share(Ratio own, ToDoubleFunction<Ratio> which) {
      double value = which.applyAsDouble(own);
      return value <= 0
          ? 1
          : (double) most.stream().filter(each -> which.applyAsDouble(each) >= value).count()
              / most.size();
    }
  }
}
