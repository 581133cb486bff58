package org.entente.network.shift;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * The most that speaks for any cut, in each of some series in which nothing changes.
 *
 * @param most one for each series; ratios of different cuts may stand in one
 */
record Unchanging(List<Ratio> most) {
  private static final long SEED = 1815;

  Unchanging {
    most = List.copyOf(most);
  }

  /**
   * Searches as many series as asked for, on all processors; seeded, so always the same.
   *
   * @param draw a series without a change, dimension then time
   */
  static Unchanging of(
      int count, ChangePoints.Settings settings, Function<RandomGenerator, double[][]> draw) {
    var seeds = new SplittableRandom(SEED);
    List<SplittableRandom> random = IntStream.range(0, count).mapToObj(_ -> seeds.split()).toList();
    return new Unchanging(
        random.parallelStream()
            .map(one -> greatest(new Series("", draw.apply(one)), settings))
            .toList());
  }

  private static Ratio greatest(Series series, ChangePoints.Settings settings) {
    List<Ratio> found =
        Prepared.of(series, settings)
            .map(one -> Ratio.of(one, one.search().level()))
            .orElse(List.of());
    return new Ratio(
        greatest(found, Ratio::alone),
        greatest(found, Ratio::beside),
        greatest(found, Ratio::shaped));
  }

  private static double greatest(List<Ratio> ratios, ToDoubleFunction<Ratio> which) {
    return ratios.stream().mapToDouble(which).max().orElse(0);
  }

  /**
   * Share in which the rarest of the ratios is as rare (Westfall and Young 1993), the series in
   * question counted among them.
   *
   * @param bends whether lines count, too, or changes in level alone
   */
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
