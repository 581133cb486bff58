package org.entente.network.shift;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * How often the same search finds cuts for which as much speaks where nothing changes. No
 * correlation is estimated for that, which short series do not allow; several kinds of no change
 * are tried, and the greatest rate holds:
 *
 * <ul>
 *   <li>normal noise, as strongly correlated as is least favourable ({@link Wandering#normal});
 *   <li>the very values of the series, as correlated as its steps between changes: in a handful of
 *       values that take two levels, the order alone can make a change (surrogates with given
 *       amplitudes; Theiler and others 1992);
 *   <li>where one value makes up much of the series, the very values as strongly correlated as is
 *       least favourable: counts that wander are flat where they are low and swing where they are
 *       high, and normal noise has nothing of the kind.
 * </ul>
 */
final class Chance {
  private static final int SIMULATIONS = 199;
  private static final double MOST_CORRELATION = 0.95;

  /** So much of a series is one value. */
  private static final double REPEATED = 0.3;

  private static final List<Double> LEAST_FAVOURABLE = List.of(0.9, 0.97);

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
   * @param most rates above this may be told too low: once all are, no more is simulated
   */
  static List<Double> rates(
      Prepared prepared, Segmentation segmentation, boolean bends, double most) {
    List<Ratio> own = Ratio.of(prepared, segmentation);
    double[] rates = new double[own.size()];
    for (Supplier<Unchanging> kind : kinds(prepared, segmentation)) {
      if (Arrays.stream(rates).allMatch(rate -> rate > most)) {
        break;
      }
      Unchanging without = kind.get();
      Arrays.setAll(rates, i -> Math.max(rates[i], without.rate(own.get(i), bends)));
    }
    return Arrays.stream(rates).boxed().toList();
  }

  /** What can be without a change, the cheapest to search first. */
  private static List<Supplier<Unchanging>> kinds(Prepared prepared, Segmentation segmentation) {
    double[][] values = prepared.plain();
    var kinds = new ArrayList<Supplier<Unchanging>>();
    for (double correlation : Wandering.LEAST_FAVOURABLE) {
      kinds.add(
          () -> Wandering.normal(correlation, values.length, values[0].length, prepared.calm()));
    }
    kinds.add(() ->
        reordered(
            prepared,
            Arrays.stream(values)
                .mapToDouble(row -> correlation(row, segmentation.changePoints()))
                .toArray()));
    if (Arrays.stream(values).anyMatch(Chance::repeats)) {
      for (double correlation : LEAST_FAVOURABLE) {
        double[] all = new double[values.length];
        Arrays.fill(all, correlation);
        kinds.add(() -> reordered(prepared, all));
      }
    }
    return kinds;
  }

  /** The values of each dimension, in the order of noise of its correlation. */
  private static Unchanging reordered(Prepared prepared, double[] correlations) {
    double[][] values = prepared.plain();
    return Unchanging.of(
        SIMULATIONS,
        prepared.calm(),
        random ->
            IntStream.range(0, values.length)
                .mapToObj(d -> Wandering.ordered(values[d], correlations[d], random))
                .toArray(double[][]::new));
  }

  /** Whether one value stands for much of a series. */
  private static boolean repeats(double[] values) {
    double[] sorted = values.clone();
    Arrays.sort(sorted);
    int most = 0;
    int run = 0;
    for (int t = 0; t < sorted.length; t++) {
      run = t > 0 && sorted[t] == sorted[t - 1] ? run + 1 : 1;
      most = Math.max(most, run);
    }
    return most >= REPEATED * sorted.length;
  }
}
