package org.entente.network.outlook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How well it was foretold, on earlier days, which ties would last. On each of several days in the
 * latter half of the record the model is fitted to what was known then, and each tie that stood is
 * followed for the months in question.
 *
 * @param days on which it was tried
 * @param forecasts over all days
 * @param lasted share of them that came to last
 * @param scores of the model, of Kaplan and Meier alone, of “no change” (all last) and of the mean
 *     (the share that lasted as long up to that day), in this order
 * @param gain how much lower the model's Brier score is than the better of no change and mean, with
 *     the interval over which ties happen to be there
 * @param reliability groups of forecasts of equal size by the model's chance
 */
public record TieTest(
    List<LocalDate> days,
    int forecasts,
    double lasted,
    List<Score> scores,
    Gain gain,
    List<Group> reliability) {
  private static final int DAYS = 8;
  private static final int FEWEST_FORECASTS = 30;
  private static final int GROUPS = 5;
  private static final int SAMPLES = 999;

  public TieTest {
    days = List.copyOf(days);
    scores = List.copyOf(scores);
    reliability = List.copyOf(reliability);
  }

  /**
   * @param brier mean squared difference of chance and outcome (Brier 1950); 0 is perfect
   * @param log mean of −log of the chance given to what came about; chances are held within 0.005
   *     and 0.995
   */
  public record Score(String name, double brier, double log) {}

  /** A difference in score, above 0 where the model is better, and its 90 per cent interval. */
  public record Gain(String over, double value, double low, double high) {
    public boolean isSure() {
      return low > 0;
    }
  }

  /**
   * @param foretold mean chance
   * @param lasted share that did
   */
  public record Group(int forecasts, double foretold, double lasted) {}

  /** Chances of one tie on one day, in the order of {@link #NAMES}, and what came of it. */
  private record Forecast(int tie, List<Double> chances, boolean lasted) {
    double brier(int which) {
      double miss = chances.get(which) - (lasted ? 1 : 0);
      return miss * miss;
    }

    double log(int which) {
      double chance = Math.clamp(chances.get(which), 0.005, 0.995);
      return -Math.log(lasted ? chance : 1 - chance);
    }
  }

  private static final List<String> NAMES = List.of("model", "Kaplan-Meier", "no change", "mean");
  private static final int NO_CHANGE = 2;
  private static final int MEAN = 3;

  /** Empty when there are too few ends before, or too few ties to foretell. */
  static Optional<TieTest> find(List<Span> spans, LocalDate asOf, int months) {
    LocalDate first = spans.stream().map(Span::since).min(LocalDate::compareTo).orElse(asOf);
    LocalDate last = asOf.minusMonths(months);
    LocalDate middle = first.plusDays(ChronoUnit.DAYS.between(first, asOf) / 2);
    if (!middle.isBefore(last)) {
      return Optional.empty();
    }
    var days = new ArrayList<LocalDate>();
    var forecasts = new ArrayList<Forecast>();
    for (int i = 0; i < DAYS; i++) {
      LocalDate day = middle.plusDays(ChronoUnit.DAYS.between(middle, last) * i / (DAYS - 1));
      if (foretell(spans, day, months, forecasts)) {
        days.add(day);
      }
    }
    if (forecasts.size() < FEWEST_FORECASTS) {
      return Optional.empty();
    }
    var scores = new ArrayList<Score>();
    for (int which = 0; which < NAMES.size(); which++) {
      int model = which;
      scores.add(
          new Score(
              NAMES.get(which),
              mean(forecasts, forecast -> forecast.brier(model)),
              mean(forecasts, forecast -> forecast.log(model))));
    }
    int rival = scores.get(MEAN).brier() <= scores.get(NO_CHANGE).brier() ? MEAN : NO_CHANGE;
    return Optional.of(
        new TieTest(
            days,
            forecasts.size(),
            mean(forecasts, forecast -> forecast.lasted() ? 1 : 0),
            scores,
            gain(forecasts, rival, spans.size()),
            reliability(forecasts)));
  }

  /** Adds the forecasts of a day; false when too little had ended by then. */
  private static boolean foretell(
      List<Span> spans, LocalDate day, int months, List<Forecast> forecasts) {
    List<Lifetime> known = TieOutlook.lifetimes(spans, day);
    if (known.stream().filter(Lifetime::ended).count() < TieOutlook.FEWEST_ENDS) {
      return false;
    }
    Weibull model =
        Weibull.fit(known, TieOutlook.BORROWED).since(day, (double) TieOutlook.ERA * months, spans);
    var baselines = new Baselines(known);
    LocalDate before = day.minusMonths(months);
    long stood = spans.stream().filter(span -> span.standsOn(before)).count();
    long still = spans.stream().filter(span -> span.standsOn(before) && span.standsOn(day)).count();
    double share = (still + 0.5) / (stood + 1.0);
    for (int i = 0; i < spans.size(); i++) {
      Span span = spans.get(i);
      if (span.standsOn(day)) {
        double age = span.age(day);
        forecasts.add(
            new Forecast(
                i,
                List.of(
                    model.lasts(span.kind(), age, months).value(),
                    baselines.of(span.kind()).lasts(age, months).value(),
                    1.0,
                    share),
                span.standsOn(day.plusMonths(months))));
      }
    }
    return true;
  }

  private static double mean(List<Forecast> forecasts, ToDoubleFunction<Forecast> value) {
    return forecasts.stream().mapToDouble(value).average().orElse(0);
  }

  /** Ties are drawn, each with all its days, since one tie's days are not independent. */
  private static Gain gain(List<Forecast> forecasts, int rival, int ties) {
    var sums = new double[ties];
    var counts = new int[ties];
    for (Forecast forecast : forecasts) {
      sums[forecast.tie()] += forecast.brier(rival) - forecast.brier(0);
      counts[forecast.tie()]++;
    }
    int[] tried = IntStream.range(0, ties).filter(i -> counts[i] > 0).toArray();
    var random = new SplittableRandom(1);
    var means = new double[SAMPLES];
    for (int sample = 0; sample < SAMPLES; sample++) {
      double sum = 0;
      int count = 0;
      for (int i = 0; i < tried.length; i++) {
        int tie = tried[random.nextInt(tried.length)];
        sum += sums[tie];
        count += counts[tie];
      }
      means[sample] = sum / count;
    }
    Arrays.sort(means);
    return new Gain(
        NAMES.get(rival), Arrays.stream(sums).sum() / forecasts.size(), means[49], means[949]);
  }

  private static List<Group> reliability(List<Forecast> forecasts) {
    List<Forecast> sorted =
        forecasts.stream()
            .sorted(Comparator.comparingDouble(forecast -> forecast.chances().getFirst()))
            .toList();
    var groups = new ArrayList<Group>();
    for (int i = 0; i < GROUPS; i++) {
      List<Forecast> group =
          sorted.subList(i * sorted.size() / GROUPS, (i + 1) * sorted.size() / GROUPS);
      groups.add(
          new Group(
              group.size(),
              mean(group, forecast -> forecast.chances().getFirst()),
              mean(group, forecast -> forecast.lasted() ? 1 : 0)));
    }
    return groups;
  }
}
