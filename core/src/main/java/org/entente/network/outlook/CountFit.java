package org.entente.network.outlook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.SimpleValueChecker;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.hipparchus.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

/**
 * A model with its parameters, which are common to all dyads; a dyad's own past sets its level.
 * Fitted by maximum likelihood over all periods but the first few, each foretold from those before.
 *
 * @param all mean count of a period over all dyads that it was fitted to
 */
record CountFit(CountModel model, List<Double> parameters, double all) {
  /** The first periods have hardly any past to be foretold from. */
  static final int SKIPPED = 3;

  private static final int EVALUATIONS = 1_500;
  private static final double LEAST_MEAN = 1e-4;
  private static final double LEAST_SIZE = 1e-3;
  private static final double GREATEST_SIZE = 1e6;

  /**
   * Bounds on parameters that no data should push further: log scales and the power of the mean.
   */
  private static final double BOUND = 12;

  CountFit {
    parameters = List.copyOf(parameters);
  }

  /** One dyad's counts and those that come back, as far as they are known. */
  static final class Known {
    private final int[] counts;
    private final int[] back;

    Known(int[] counts, int[] back) {
      this.counts = counts;
      this.back = back;
    }

    int[] counts() {
      return counts;
    }

    int[] back() {
      return back;
    }

    Known until(int period) {
      return new Known(Arrays.copyOf(counts, period), Arrays.copyOf(back, period));
    }
  }

  static CountFit of(CountModel model, List<Known> dyads) {
    double sum = 0;
    long periods = 0;
    for (Known dyad : dyads) {
      for (int count : dyad.counts()) {
        sum += count;
      }
      periods += dyad.counts().length;
    }
    double all = Math.max(LEAST_MEAN, sum / periods);
    double[] best =
        new SimplexOptimizer(new SimpleValueChecker(1e-9, 1e-7))
            .optimize(
                new MaxEval(EVALUATIONS * 4),
                new ObjectiveFunction(point -> logLikelihood(model, point, dyads, all)),
                GoalType.MAXIMIZE,
                new InitialGuess(model.start()),
                new NelderMeadSimplex(model.start().length, 0.5))
            .getPoint();
    return new CountFit(model, Arrays.stream(best).boxed().toList(), all);
  }

  private static double logLikelihood(
      CountModel model, double[] point, List<Known> dyads, double all) {
    double penalty = 0;
    for (double value : point) {
      if (!(Math.abs(value) <= BOUND)) {
        return -1e12 * Math.abs(value);
      }
      // Nearly flat; it only keeps what the counts leave open from running away.
      penalty += value * value / 200;
    }
    double sum = 0;
    for (Known dyad : dyads) {
      double[] means = model.means(point, dyad.counts(), dyad.back(), all);
      for (int t = SKIPPED; t < dyad.counts().length; t++) {
        sum += distribution(point, means[t]).logProbability(dyad.counts()[t]);
      }
    }
    return sum - penalty;
  }

  /** What is foretold for each period from {@code from} on, one beyond the last included. */
  List<NegativeBinomial> forecasts(Known dyad, int from) {
    double[] point = parameters.stream().mapToDouble(Double::doubleValue).toArray();
    double[] means = model.means(point, dyad.counts(), dyad.back(), all);
    var forecasts = new ArrayList<NegativeBinomial>();
    for (int t = from; t < means.length; t++) {
      forecasts.add(distribution(point, means[t]));
    }
    return forecasts;
  }

  private static NegativeBinomial distribution(double[] point, double mean) {
    double expected = Math.max(LEAST_MEAN, mean);
    double size = Math.exp(point[point.length - 2]) * Math.pow(expected, point[point.length - 1]);
    return new NegativeBinomial(expected, Math.clamp(size, LEAST_SIZE, GREATEST_SIZE));
  }
}
