package org.entente.network.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.entente.actor.ActorId;
import org.entente.network.DatedAct;
import org.entente.network.stance.Panel;
import org.entente.network.stance.Placed;
import org.entente.report.Dyad;
import org.entente.report.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActShiftsTest {
  private static final Dyad DYAD = new Dyad(new ActorId("AAA"), new ActorId("BBB"));
  private static final LocalDate START = LocalDate.of(1970, 1, 1);

  private static DatedAct act(String id, int month, double weight) {
    LocalDate day = START.plusMonths(month).plusDays(4);
    return new DatedAct(id, DYAD, day, day.plusDays(1), EventType.CONSULT, weight);
  }

  /** Twenty months of about +4, then twenty of about −6, with two months empty between. */
  private static List<DatedAct> step() {
    var random = new Random(5);
    var acts = new ArrayList<DatedAct>();
    for (int i = 0; i < 40; i++) {
      int month = i < 20 ? i : i + 2;
      acts.add(act("r-%02d".formatted(i), month, (i < 20 ? 4 : -6) + random.nextGaussian()));
    }
    return acts;
  }

  private static List<ActShift> shifts(List<DatedAct> acts) {
    return ActShifts.of(
        Placed.of(acts, Panel.MONTH).acts(), Panel.MONTH, ActShifts.SETTINGS, ActShifts.RATE);
  }

  @Test
  void aStepIsFoundWithItsSizeAndItsReports() {
    List<ActShift> shifts = shifts(step());
    assertThat(shifts).hasSize(1);
    ActShift shift = shifts.getFirst();
    assertThat(shift.from()).isEqualTo(LocalDate.of(1971, 11, 1));
    assertThat(shift.lastBefore()).isEqualTo(LocalDate.of(1971, 8, 1));
    assertThat(shift.shift().size()).isCloseTo(-10, within(0.8));
    assertThat(shift.shift().low()).isLessThan(-10).isGreaterThan(-12);
    assertThat(shift.shift().high()).isGreaterThan(-10).isLessThan(-8);
    assertThat(shift.shift().falseAlarmRate()).isEqualTo(0.005);
    assertThat(shift.reportsBefore()).isEqualTo(20);
    assertThat(shift.carriers()).hasSizeBetween(1, 5);
    assertThat(shift.carriers())
        .allSatisfy(carrier -> {
          assertThat(carrier.report()).isBetween("r-20", "r-24");
          assertThat(carrier.share()).isPositive();
        });
    assertThat(shift.carriers().stream().mapToDouble(ActShift.Carrier::share).sum())
        .isLessThanOrEqualTo(1 + 1e-9);
  }

  @Test
  void orderOfActsDoesNotShow() {
    List<DatedAct> acts = step();
    Collections.shuffle(acts, new Random(2));
    assertThat(shifts(acts)).isEqualTo(shifts(step()));
  }

  @Test
  void whatIsTooCoarseOrTooFewHasNoShift() {
    assertThat(shifts(step().subList(18, 22))).isEmpty();
    var coarse =
        step().stream()
            .map(act ->
                new DatedAct(
                    act.report(),
                    DYAD,
                    act.from(),
                    act.from().plusYears(1),
                    act.type(),
                    act.goldstein()))
            .toList();
    assertThat(shifts(coarse)).isEmpty();
  }

  /**
   * The rate that is stated is kept: of 40 series without a change, 4 may give a shift at the
   * default level of one in ten, and more than 8 in two cases of a hundred only. Also where
   * neighbours are much alike, as they are in most news, and in months that are mostly empty.
   */
  @ParameterizedTest
  @CsvSource({"12, 0.6", "24, 0.6", "24, 0.9"})
  void theStatedRateHoldsWhereNothingChanges(int length, double correlation) {
    int found = 0;
    int ofCounts = 0;
    for (int seed = 0; seed < 40; seed++) {
      double[] noise = Walks.noise(length, correlation, 500 + seed);
      var acts = new ArrayList<DatedAct>();
      var counts = new ArrayList<DatedAct>();
      for (int i = 0; i < length; i++) {
        // Weights are whole and end at 10, as Goldstein's do.
        acts.add(act("r-" + i, i, Math.clamp(Math.round(4 * noise[i]), -10, 10)));
        counts.add(act("r-" + i, i, Math.max(0, Math.rint(3 * noise[i] - 2))));
      }
      found += shifts(acts).isEmpty() ? 0 : 1;
      ofCounts += shifts(counts).isEmpty() ? 0 : 1;
    }
    assertThat(found).isLessThanOrEqualTo(8);
    assertThat(ofCounts).isLessThanOrEqualTo(8);
  }

  /** Nor does it cost the changes: most steps of two and a half deviations are found. */
  @Test
  void stepsAreStillFound() {
    int found = 0;
    for (int seed = 0; seed < 20; seed++) {
      double[] series = Walks.step(48, 24, 2.5, 900 + seed);
      var acts = new ArrayList<DatedAct>();
      for (int i = 0; i < series.length; i++) {
        acts.add(act("r-" + i, i, Math.clamp(2 * series[i] - 3, -10, 10)));
      }
      found += shifts(acts).isEmpty() ? 0 : 1;
    }
    assertThat(found).isGreaterThanOrEqualTo(14);
  }

  /** The interval is of the size, also where neighbours are alike; means of 95 in 100 are told. */
  @ParameterizedTest
  @CsvSource({"0", "0.5"})
  void theIntervalHoldsTheSize(double correlation) {
    int found = 0;
    int held = 0;
    for (int seed = 0; seed < 40; seed++) {
      double[] series = Walks.noise(40, correlation, 700 + seed);
      for (int t = 20; t < series.length; t++) {
        series[t] += 5;
      }
      for (Shift shift : Shift.of(Series.of("", series), ActShifts.SETTINGS, ActShifts.RATE)) {
        if (Math.abs(shift.index() - 20) <= 2) {
          found++;
          held += shift.low() <= 5 && 5 <= shift.high() ? 1 : 0;
        }
      }
    }
    assertThat(found).isGreaterThanOrEqualTo(25);
    assertThat((double) held / found).isGreaterThanOrEqualTo(0.85);
  }

  /** Correlation is that of the noise, whether or not its level steps at a cut that is known. */
  @ParameterizedTest
  @CsvSource({"0", "0.4", "0.8"})
  void stepsTellTheCorrelation(double correlation) {
    double sum = 0;
    for (int seed = 0; seed < 50; seed++) {
      double[] series = Walks.noise(120, correlation, seed);
      for (int t = 60; t < 120; t++) {
        series[t] += 9;
      }
      sum += Chance.correlation(series, List.of(60)) / 50;
    }
    assertThat(sum).isCloseTo(correlation, within(0.08));
  }
}
