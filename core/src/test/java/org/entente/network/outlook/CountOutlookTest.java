package org.entente.network.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.entente.network.CountedAct;
import org.junit.jupiter.api.Test;

class CountOutlookTest {
  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);

  /** Size 1 is the geometric distribution; a great size Poisson's. */
  @Test
  void theDistributionHasItsKnownEnds() {
    var geometric = new NegativeBinomial(3, 1);
    assertThat(Math.exp(geometric.logProbability(2))).isCloseTo(0.25 * 0.5625, within(1e-12));
    assertThat(geometric.cumulative(2)).isCloseTo(1 - Math.pow(0.75, 3), within(1e-12));
    assertThat(geometric.quantile(0.5)).isEqualTo(2);
    var poisson = new NegativeBinomial(2, 1e6);
    assertThat(Math.exp(poisson.logProbability(3))).isCloseTo(8 * Math.exp(-2) / 6, within(1e-5));
  }

  /** The score is E|X − y| − E|X − X′| / 2 (Gneiting and Raftery 2007, equation 21). */
  @Test
  void theRankedScoreIsThatOfGneitingAndRaftery() {
    var forecast = new NegativeBinomial(2.5, 1.7);
    for (int count : new int[] {0, 2, 9}) {
      double far = 0;
      double spread = 0;
      for (int x = 0; x < 150; x++) {
        double px = Math.exp(forecast.logProbability(x));
        far += px * Math.abs(x - count);
        for (int y = 0; y < 150; y++) {
          spread += px * Math.exp(forecast.logProbability(y)) * Math.abs(x - y);
        }
      }
      assertThat(forecast.rankedScore(count)).isCloseTo(far - spread / 2, within(1e-6));
    }
  }

  @Test
  void aQuietPastIsForetoldQuiet() {
    int[] counts = {0, 0, 0, 8, 8, 8};
    int[] none = new int[6];
    double[] start = CountModel.MODEL.start();
    double[] means = CountModel.MODEL.means(start, counts, none, 2);
    assertThat(means).hasSize(7);
    assertThat(means[0]).isCloseTo(2, within(1e-12));
    assertThat(means[3]).isLessThan(1);
    assertThat(means[6]).isGreaterThan(means[4]);
  }

  /** Counts that feed on the last ones: the model is better than both ends that it lies between. */
  @Test
  void onCountsThatFeedOnThemselvesTheModelIsBetter() {
    CountTest test = CountTest.of(simulated(60, 48, 0.6), -1, 32);
    assertThat(test.forecasts()).isEqualTo(60 * 16);
    assertThat(test.gain().isSure()).isTrue();
    assertThat(test.scores())
        .extracting(CountTest.Score::name)
        .containsExactly("model", "no change", "mean");
    assertThat(test.scores().getFirst().most()).isBetween(0.87, 0.97);
    assertThat(test.pit()).allSatisfy(share -> assertThat(share).isCloseTo(0.1, within(0.03)));
  }

  @Test
  void onCountsWithoutMemoryTheModelIsNotSurelyBetterThanTheMean() {
    CountTest test = CountTest.of(simulated(60, 48, 0), -1, 32);
    assertThat(test.gain().over()).isEqualTo("mean");
    assertThat(Math.abs(test.gain().value())).isLessThan(0.02);
  }

  @Test
  void onlyWholePeriodsCount() {
    var panel =
        CountPanel.of(
            List.of(
                act("2014-01-20", -5),
                act("2014-02-03", -5),
                act("2014-02-28", 3),
                act("2014-04-02", 1)),
            CountPanel.Unit.MONTH,
            LocalDate.parse("2014-04-03"));
    assertThat(panel.first()).isEqualTo("2014-02-01");
    assertThat(panel.periods()).isEqualTo(2);
    assertThat(panel.dyads()).hasSize(1);
    assertThat(panel.dyads().getFirst().conflict()).containsExactly(1, 0);
    assertThat(panel.dyads().getFirst().cooperation()).containsExactly(1, 0);
  }

  @Test
  void anOutlookStandsBesideItsBackTest() {
    CountPanel panel = panel(simulated(20, 36, 0.5));
    var found =
        (CountOutlook.Answer.Found) CountOutlook.find(panel, "A3", "B", CountPanel.Side.CONFLICT);
    CountOutlook outlook = found.outlook();
    assertThat(outlook.from()).isEqualTo(FIRST.plusMonths(36));
    assertThat(outlook.forecasts()).hasSize(3);
    assertThat(outlook.forecasts().getFirst().low())
        .isLessThanOrEqualTo(outlook.forecasts().getFirst().high());
    assertThat(outlook.test().own()).hasSize(3);
    assertThat(found).isEqualTo(CountOutlook.find(panel, "A3", "B", CountPanel.Side.CONFLICT));
  }

  @Test
  void tooLittleIsSaidInWords() {
    CountPanel panel = panel(simulated(20, 36, 0.5));
    assertThat(CountOutlook.find(panel, "X", "B", CountPanel.Side.CONFLICT))
        .isEqualTo(
            new CountOutlook.Answer.TooLittle(
                "0 acts in the first two thirds of the record, 10 are needed"));
    CountPanel brief = panel(simulated(20, 6, 0.5));
    assertThat(CountOutlook.find(brief, "A1", "B", CountPanel.Side.CONFLICT))
        .isEqualTo(
            new CountOutlook.Answer.TooLittle("the record has 6 whole months, 12 are needed"));
    assertThat(CountOutlook.findTest(brief, CountPanel.Side.CONFLICT)).isEmpty();
  }

  @Test
  void statesChangeWhenThereIsMoreOfTheOther() {
    var conflict = List.of(3, 0, 1, 0, 0, 4, 4);
    var cooperation = List.of(0, 0, 1, 5, 0, 4, 6);
    var panel =
        new CountPanel(
            CountPanel.Unit.MONTH,
            FIRST,
            7,
            List.of(new CountPanel.Dyad("A", "B", conflict, cooperation)));
    assertThat(RelationStates.of(panel))
        .containsExactly(
            new Span("A", "B", "conflict", FIRST, Optional.of(FIRST.plusMonths(3))),
            new Span("A", "B", "cooperation", FIRST.plusMonths(3), Optional.empty()));
  }

  /** Poisson counts whose rate is drawn for the dyad, and feeds on the last count. */
  private static List<CountFit.Known> simulated(int dyads, int periods, double feed) {
    var random = new Random(17);
    var known = new ArrayList<CountFit.Known>();
    for (int d = 0; d < dyads; d++) {
      double level = Math.exp(0.8 * random.nextGaussian()) * 2;
      var counts = new int[periods];
      double rate = level;
      for (int t = 0; t < periods; t++) {
        counts[t] = poisson(random, rate);
        rate = level * (1 - feed) + feed * counts[t];
      }
      known.add(new CountFit.Known(counts, new int[periods]));
    }
    return known;
  }

  private static int poisson(Random random, double rate) {
    double product = random.nextDouble();
    int count = 0;
    while (product > Math.exp(-rate)) {
      product *= random.nextDouble();
      count++;
    }
    return count;
  }

  private static CountPanel panel(List<CountFit.Known> known) {
    var acts = new ArrayList<CountedAct>();
    for (int d = 0; d < known.size(); d++) {
      int[] counts = known.get(d).counts();
      for (int t = 0; t < counts.length; t++) {
        if (counts[t] > 0) {
          acts.add(new CountedAct(FIRST.plusMonths(t), "A" + d, "B", -4, counts[t]));
        }
      }
    }
    return CountPanel.of(
        acts, CountPanel.Unit.MONTH, FIRST.plusMonths(known.getFirst().counts().length));
  }

  private static CountedAct act(String day, double goldstein) {
    return new CountedAct(LocalDate.parse(day), "A", "B", goldstein, 1);
  }
}
