package org.entente.network.outlook;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.hipparchus.distribution.continuous.GammaDistribution;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.univariate.BrentOptimizer;
import org.hipparchus.optim.univariate.SearchInterval;
import org.hipparchus.optim.univariate.UnivariateObjectiveFunction;

/**
 * Proportional hazards over a Weibull baseline (Kalbfleisch and Prentice 1980, section 2.3): what
 * is of kind k and t months old ends within the next moment with a rate of λ(k) p t^(p−1). p is
 * common to all kinds. Each λ is drawn toward that of all together as if {@code borrowed} further
 * ends of the common rate had been seen (a gamma prior), so that a kind with few ends leans on the
 * others. Fitted by maximum likelihood over p.
 */
final class Weibull {
  private static final double LEAST_SHAPE = 0.1;
  private static final double GREATEST_SHAPE = 10;
  private static final int EVALUATIONS = 500;

  private final double shape;
  private final double common;
  private final double borrowed;
  private final Map<String, double[]> sums;
  private final double times;

  private Weibull(
      double shape, double common, double borrowed, Map<String, double[]> sums, double times) {
    this.shape = shape;
    this.common = common;
    this.borrowed = borrowed;
    this.sums = sums;
    this.times = times;
  }

  /**
   * @param lifetimes with at least one that ended
   * @param borrowed ends that a kind takes from all; 0 lets every kind stand by itself
   */
  static Weibull fit(List<Lifetime> lifetimes, double borrowed) {
    double shape =
        Math.exp(
            new BrentOptimizer(1e-10, 1e-12)
                .optimize(
                    new MaxEval(EVALUATIONS),
                    new UnivariateObjectiveFunction(
                        log -> with(Math.exp(log), lifetimes, borrowed).logLikelihood(lifetimes)),
                    GoalType.MAXIMIZE,
                    new SearchInterval(Math.log(LEAST_SHAPE), Math.log(GREATEST_SHAPE)))
                .getPoint());
    return with(shape, lifetimes, borrowed);
  }

  private static Weibull with(double shape, List<Lifetime> lifetimes, double borrowed) {
    Map<String, double[]> sums = new TreeMap<>();
    double ends = 0;
    double exposure = 0;
    for (Lifetime lifetime : lifetimes) {
      double[] sum = sums.computeIfAbsent(lifetime.kind(), _ -> new double[2]);
      double exposed = Math.pow(lifetime.months(), shape);
      sum[0] += lifetime.ended() ? 1 : 0;
      sum[1] += exposed;
      ends += lifetime.ended() ? 1 : 0;
      exposure += exposed;
    }
    return new Weibull(shape, ends / exposure, borrowed, sums, 1);
  }

  /**
   * With all rates as many times higher as ends were more frequent than foretold in the {@code
   * months} before {@code day}: an era in which much ends, or little. Drawn toward 1 as if {@code
   * borrowed} ends had come as foretold.
   */
  Weibull since(LocalDate day, double months, List<Span> spans) {
    LocalDate before = day.minusDays(Math.round(months * Span.DAYS_A_MONTH));
    double ended = borrowed;
    double foretold = borrowed;
    for (Span span : spans) {
      if (span.standsOn(before)) {
        Lifetime life = span.lifetime(day);
        double exposed = Math.pow(life.months(), shape) - Math.pow(span.age(before), shape);
        foretold += rate(span.kind()) * Math.max(0, exposed);
        ended += life.ended() ? 1 : 0;
      }
    }
    return new Weibull(
        shape, common, borrowed, sums, foretold > 0 ? times * ended / foretold : times);
  }

  private double logLikelihood(List<Lifetime> lifetimes) {
    double sum = 0;
    for (Lifetime lifetime : lifetimes) {
      double rate = rate(lifetime.kind());
      sum -= rate * Math.pow(lifetime.months(), shape);
      if (lifetime.ended()) {
        // A tie that ended on the day on which it began counts as one of a day.
        double months = Math.max(lifetime.months(), 1 / 30.0);
        sum += Math.log(rate * shape) + (shape - 1) * Math.log(months);
      }
    }
    return sum;
  }

  double shape() {
    return shape;
  }

  /** How many times higher all rates are than over the whole record. */
  double times() {
    return times;
  }

  /** λ of a kind; of one never seen, that of all. */
  double rate(String kind) {
    return times * ends(kind) / exposure(kind);
  }

  private double ends(String kind) {
    double[] sum = sums.get(kind);
    return borrowed + (sum == null ? 0 : sum[0]) + (borrowed == 0 && sum == null ? 1 : 0);
  }

  private double exposure(String kind) {
    double[] sum = sums.get(kind);
    return borrowed / common
        + (sum == null ? 0 : sum[1])
        + (borrowed == 0 && sum == null ? 1 / common : 0);
  }

  /** The interval takes p as known, and λ from its gamma posterior. */
  Chance lasts(String kind, double age, double more) {
    double exposed = Math.pow(age + more, shape) - Math.pow(age, shape);
    double ends = ends(kind);
    double value = Math.exp(-rate(kind) * exposed);
    if (ends <= 0) {
      return new Chance(value, 0, 1);
    }
    var posterior = new GammaDistribution(ends, times / exposure(kind));
    return new Chance(
        value,
        Math.min(value, Math.exp(-posterior.inverseCumulativeProbability(0.95) * exposed)),
        Math.max(value, Math.exp(-posterior.inverseCumulativeProbability(0.05) * exposed)));
  }
}
