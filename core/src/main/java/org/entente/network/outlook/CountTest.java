package org.entente.network.outlook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * How well counts were foretold on held-out time: parameters fitted to the first two thirds of the
 * periods, then each later period foretold from all before it.
 *
 * @param dyads that took part
 * @param forecasts one for each dyad and later period
 * @param scores of the model, no change and the mean, in this order
 * @param gain how much lower the model's ranked score is than the better one's of the other two,
 *     with the interval over which dyads happen to be there
 * @param own scores over the dyad in question alone, in the same order; empty when there is none
 * @param pit share of the model's forecasts in which what came lay in each tenth of the foretold
 *     distribution; each 0.1 when calibrated (nonrandomised; Czado, Gneiting and Held 2009,
 *     Biometrics 65)
 */
public record CountTest(
    int dyads,
    int forecasts,
    List<Score> scores,
    TieTest.Gain gain,
    List<Score> own,
    List<Double> pit) {
  private static final int SAMPLES = 999;
  private static final int TENTHS = 10;

  public CountTest {
    scores = List.copyOf(scores);
    own = List.copyOf(own);
    pit = List.copyOf(pit);
  }

  /**
   * Means over forecasts; but for the last two, lower is better.
   *
   * @param log −log of the chance given to what came
   * @param ranked continuous ranked probability score, in acts
   * @param absolute difference of the foretold median and what came, in acts
   * @param half share of what came that lay within the middle half of the distribution; counts are
   *     whole, so more than 0.5 is right when they are small
   * @param most the same for the middle 90 per cent
   */
  public record Score(
      String name, double log, double ranked, double absolute, double half, double most) {}

  /**
   * @param dyads all that are known, over all periods
   * @param chosen index of the dyad in question, or -1
   * @param held first period that is held out
   */
  static CountTest of(List<CountFit.Known> dyads, int chosen, int held) {
    List<CountFit.Known> before = dyads.stream().map(dyad -> dyad.until(held)).toList();
    var scores = new ArrayList<Score>();
    var own = new ArrayList<Score>();
    var ranked = new ArrayList<double[]>();
    List<Double> pit = List.of();
    int periods = dyads.getFirst().counts().length - held;
    for (CountModel model : CountModel.values()) {
      CountFit fit = CountFit.of(model, before);
      var tally = new Tally();
      var sums = new double[dyads.size()];
      for (int d = 0; d < dyads.size(); d++) {
        var alone = new Tally();
        List<NegativeBinomial> forecasts = fit.forecasts(dyads.get(d), held);
        for (int t = 0; t < periods; t++) {
          int count = dyads.get(d).counts()[held + t];
          alone.add(forecasts.get(t), count);
        }
        sums[d] = alone.ranked;
        tally.add(alone);
        if (d == chosen) {
          own.add(alone.score(model.words()));
        }
      }
      scores.add(tally.score(model.words()));
      ranked.add(sums);
      if (model == CountModel.MODEL) {
        pit = tally.pit();
      }
    }
    int rival = scores.get(1).ranked() <= scores.get(2).ranked() ? 1 : 2;
    return new CountTest(
        dyads.size(),
        dyads.size() * periods,
        scores,
        gain(scores.get(rival).name(), ranked.get(rival), ranked.getFirst(), periods),
        own,
        pit);
  }

  /**
   * Dyads are drawn, each with all its periods; both directions of a pair are drawn apart, which
   * makes the interval a little narrow.
   */
  private static TieTest.Gain gain(String rival, double[] theirs, double[] ours, int periods) {
    var random = new SplittableRandom(1);
    int n = ours.length;
    var means = new double[SAMPLES];
    for (int sample = 0; sample < SAMPLES; sample++) {
      double sum = 0;
      for (int i = 0; i < n; i++) {
        int dyad = random.nextInt(n);
        sum += theirs[dyad] - ours[dyad];
      }
      means[sample] = sum / n / periods;
    }
    Arrays.sort(means);
    double value = (Arrays.stream(theirs).sum() - Arrays.stream(ours).sum()) / n / periods;
    return new TieTest.Gain(rival, value, means[49], means[949]);
  }

  /** Sums over forecasts. */
  private static final class Tally {
    private int forecasts;
    private double log;
    private double ranked;
    private double absolute;
    private int half;
    private int most;
    private final double[] tenths = new double[TENTHS];

    void add(NegativeBinomial forecast, int count) {
      forecasts++;
      log -= forecast.logProbability(count);
      ranked += forecast.rankedScore(count);
      absolute += Math.abs(forecast.quantile(0.5) - count);
      half += forecast.quantile(0.25) <= count && count <= forecast.quantile(0.75) ? 1 : 0;
      most += forecast.quantile(0.05) <= count && count <= forecast.quantile(0.95) ? 1 : 0;
      double below = forecast.cumulative(count - 1);
      double upTo = forecast.cumulative(count);
      for (int i = 0; i < TENTHS; i++) {
        tenths[i] += within(below, upTo, (i + 1.0) / TENTHS) - within(below, upTo, i / 10.0);
      }
    }

    /** The share of a count's stretch of the distribution that lies below {@code u}. */
    private static double within(double below, double upTo, double u) {
      return u <= below ? 0 : u >= upTo ? 1 : (u - below) / (upTo - below);
    }

    void add(Tally other) {
      forecasts += other.forecasts;
      log += other.log;
      ranked += other.ranked;
      absolute += other.absolute;
      half += other.half;
      most += other.most;
      for (int i = 0; i < TENTHS; i++) {
        tenths[i] += other.tenths[i];
      }
    }

    Score score(String name) {
      double n = forecasts;
      return new Score(name, log / n, ranked / n, absolute / n, half / n, most / n);
    }

    List<Double> pit() {
      return Arrays.stream(tenths).map(share -> share / forecasts).boxed().toList();
    }
  }
}
