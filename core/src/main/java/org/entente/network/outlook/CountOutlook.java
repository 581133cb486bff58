package org.entente.network.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * How many acts of one side one actor is to show toward another in the next period.
 *
 * @param from first day of that period
 * @param until first day after it
 * @param forecasts by the model, no change and the mean, in this order
 * @param test how well earlier periods were foretold in the same way
 */
public record CountOutlook(
    CountPanel.Side side,
    LocalDate from,
    LocalDate until,
    List<Forecast> forecasts,
    CountTest test) {
  /** Fewer periods than this have no room for a back-test. */
  public static final int FEWEST_PERIODS = 12;

  /** A dyad of fewer acts, both sides together, is too little known. */
  public static final int FEWEST_ACTS = 10;

  /** So many dyads and periods at least are learned from. */
  private static final int FEWEST_COUNTS = 60;

  /** Dyads beyond this add time and no knowledge; those with most acts are kept. */
  private static final int MOST_DYADS = 1_000;

  public CountOutlook {
    forecasts = List.copyOf(forecasts);
  }

  /**
   * @param mean expected number
   * @param low with 90 per cent not fewer than {@code low} and not more than {@code high} are to
   *     come
   * @param none chance that none comes
   */
  public record Forecast(String name, double mean, int low, int high, double none) {}

  /** Why there is no outlook, in words; or the outlook. */
  public sealed interface Answer {
    record Found(CountOutlook outlook) implements Answer {}

    record TooLittle(String why) implements Answer {}
  }

  /** For the ordered pair, or a reason why not. */
  public static Answer find(CountPanel panel, String from, String to, CountPanel.Side side) {
    if (panel.periods() < FEWEST_PERIODS) {
      return new Answer.TooLittle(
          "the record has %d whole %ss, %d are needed"
              .formatted(
                  panel.periods(), panel.unit().name().toLowerCase(Locale.ROOT), FEWEST_PERIODS));
    }
    List<CountPanel.Dyad> dyads = pool(panel);
    int chosen = -1;
    for (int i = 0; i < dyads.size(); i++) {
      chosen = dyads.get(i).from().equals(from) && dyads.get(i).to().equals(to) ? i : chosen;
    }
    if (chosen < 0) {
      return new Answer.TooLittle(
          "%d acts in the first two thirds of the record, %d are needed"
              .formatted(early(panel, from, to), FEWEST_ACTS));
    }
    if (dyads.size() * panel.periods() < FEWEST_COUNTS) {
      return new Answer.TooLittle(
          "too few pairs have %d acts for anything to be learned".formatted(FEWEST_ACTS));
    }
    List<CountFit.Known> known = known(panel, dyads, side);
    var forecasts = new ArrayList<Forecast>();
    for (CountModel model : CountModel.values()) {
      forecasts.add(
          forecast(
              model.words(),
              CountFit.of(model, known).forecasts(known.get(chosen), panel.periods()).getFirst()));
    }
    return new Answer.Found(
        new CountOutlook(
            side,
            panel.start(panel.periods()),
            panel.start(panel.periods() + 1),
            forecasts,
            CountTest.of(known, chosen, held(panel))));
  }

  /** Acts of both sides before anything is held out. */
  private static int early(CountPanel panel, String from, String to) {
    return panel.dyads().stream()
        .filter(dyad -> dyad.from().equals(from) && dyad.to().equals(to))
        .mapToInt(dyad -> before(dyad, held(panel)))
        .sum();
  }

  private static int before(CountPanel.Dyad dyad, int held) {
    int sum = 0;
    for (int t = 0; t < held; t++) {
      sum += dyad.conflict().get(t) + dyad.cooperation().get(t);
    }
    return sum;
  }

  /** The back-test alone, over all dyads; empty when the record is too short. */
  public static Optional<CountTest> findTest(CountPanel panel, CountPanel.Side side) {
    List<CountPanel.Dyad> dyads = pool(panel);
    return panel.periods() < FEWEST_PERIODS || dyads.size() * panel.periods() < FEWEST_COUNTS
        ? Optional.empty()
        : Optional.of(CountTest.of(known(panel, dyads, side), -1, held(panel)));
  }

  /** The first period that is held out: a third is. */
  static int held(CountPanel panel) {
    return panel.periods() - panel.periods() / 3;
  }

  /**
   * Dyads that had enough acts before anything was held out, so that the choice looks at nothing
   * that is to be foretold; in order.
   */
  private static List<CountPanel.Dyad> pool(CountPanel panel) {
    int held = held(panel);
    Map<CountPanel.Dyad, Integer> acts = new HashMap<>();
    panel.dyads().forEach(dyad -> acts.put(dyad, before(dyad, held)));
    List<Integer> counts = acts.values().stream().sorted((a, b) -> b - a).toList();
    int fewest =
        counts.size() > MOST_DYADS
            ? Math.max(FEWEST_ACTS, counts.get(MOST_DYADS - 1))
            : FEWEST_ACTS;
    return panel.dyads().stream().filter(dyad -> acts.getOrDefault(dyad, 0) >= fewest).toList();
  }

  private static List<CountFit.Known> known(
      CountPanel panel, List<CountPanel.Dyad> dyads, CountPanel.Side side) {
    Map<String, CountPanel.Dyad> byName = new HashMap<>();
    panel.dyads().forEach(dyad -> byName.put(dyad.from() + "\n" + dyad.to(), dyad));
    return dyads.stream()
        .map(dyad -> {
          CountPanel.Dyad back = byName.get(dyad.to() + "\n" + dyad.from());
          return new CountFit.Known(
              array(dyad.counts(side)),
              back == null ? new int[panel.periods()] : array(back.counts(side)));
        })
        .toList();
  }

  private static int[] array(List<Integer> counts) {
    return counts.stream().mapToInt(Integer::intValue).toArray();
  }

  private static Forecast forecast(String name, NegativeBinomial forecast) {
    return new Forecast(
        name, forecast.mean(), forecast.quantile(0.05), forecast.quantile(0.95), forecast.none());
  }
}
