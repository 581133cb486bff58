package org.entente.network.stance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.entente.actor.ActorId;
import org.entente.network.CountedAct;
import org.entente.network.DatedAct;
import org.entente.report.Dyad;
import org.entente.report.EventType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StanceTest {
  private static final LocalDate START = LocalDate.of(1962, 10, 1);

  private static CountedAct act(int day, double weight, int count) {
    return new CountedAct(START.plusDays(day), "A", "B", weight, count);
  }

  /** One report of -10 and one prior report of 0: -5; after a half-life half a report, -10/3. */
  @Test
  void actsCountHalfAfterAHalfLife() {
    List<Stance> course = Stance.course(List.of(act(0, -10, 1), act(30, 0, 1)), 30, Panel.DAY);
    assertThat(course).hasSize(31);
    assertThat(course.getFirst().mean()).isCloseTo(-5, within(1e-12));
    assertThat(course.get(29).weight()).isCloseTo(Math.pow(2, -29 / 30.0), within(1e-12));
    assertThat(course.getLast().mean()).isCloseTo(-5 / 2.5, within(1e-12));
  }

  @Test
  void intervalNarrowsWithReportsAndWidensWithTime() {
    List<Stance> few = Stance.course(List.of(act(0, -5, 1), act(200, -5, 1)), 30, Panel.DAY);
    List<Stance> many = Stance.course(List.of(act(0, -5, 50), act(200, -5, 1)), 30, Panel.DAY);
    assertThat(width(many.getFirst())).isLessThan(width(few.getFirst()) / 4);
    assertThat(width(many.get(180))).isGreaterThan(3 * width(many.getFirst()));
    assertThat(many).allMatch(s -> s.low() >= -10 && s.low() <= s.mean() && s.mean() <= s.high());
  }

  private static double width(Stance stance) {
    return stance.high() - stance.low();
  }

  @Test
  void orderOfActsDoesNotShow() {
    var random = new Random(3);
    var acts = new ArrayList<CountedAct>();
    for (int i = 0; i < 60; i++) {
      acts.add(act(random.nextInt(100), random.nextInt(21) - 10, 1 + random.nextInt(3)));
    }
    List<Stance> course = Stance.course(acts, 20, Panel.MONTH);
    Collections.shuffle(acts, random);
    assertThat(Stance.course(acts, 20, Panel.MONTH)).isEqualTo(course);
    assertThat(course.stream().mapToLong(Stance::reports).sum())
        .isEqualTo(acts.stream().mapToLong(CountedAct::count).sum());
  }

  @Test
  void stretchesAreNamedAfterTheirPanel() {
    List<CountedAct> acts = List.of(act(0, 1, 1), act(100, 1, 1));
    assertThat(Stance.course(acts, 90, Panel.MONTH))
        .extracting(s -> Panel.MONTH.label(s.from()))
        .containsExactly("1962-10", "1962-11", "1962-12", "1963-01");
    assertThat(Stance.course(acts, 90, Panel.YEAR))
        .extracting(s -> Panel.YEAR.label(s.from()))
        .containsExactly("1962", "1963");
  }

  /**
   * Of what normal weights around a true mean give, 95 in 100 intervals hold it, or a few more
   * since the prior is wide.
   */
  @Test
  void intervalsHoldTheMeanAsOftenAsTheySay() {
    var random = new Random(4);
    int held = 0;
    for (int i = 0; i < 1000; i++) {
      var acts = new ArrayList<CountedAct>();
      for (int j = 0; j < 12; j++) {
        acts.add(act(0, Math.max(-10, Math.min(10, -1 + 3 * random.nextGaussian())), 1));
      }
      Stance stance = Stance.course(acts, 90, Panel.DAY).getFirst();
      held += stance.low() <= -1 && -1 <= stance.high() ? 1 : 0;
    }
    assertThat(held).isBetween(935, 1000);
  }

  /** Abramowitz and Stegun 1964, table 26.10. */
  @ParameterizedTest
  @CsvSource({"3, 3.182", "4, 2.776", "5, 2.571", "10, 2.228", "30, 2.042", "120, 1.980"})
  void quantilesOfStudentsT(double degrees, double quantile) {
    assertThat(StudentT.quantile975(degrees)).isCloseTo(quantile, within(0.004));
  }

  @Test
  void eachStretchNamesItsReports() {
    var dyad = new Dyad(new ActorId("AAA"), new ActorId("BBB"));
    Placed placed =
        Placed.of(
            List.of(
                dated("r-2", dyad, "1962-10-22", "1962-10-23"),
                dated("r-1", dyad, "1962-10-01", "1962-11-01"),
                dated("r-3", dyad, "1962-01-01", "1963-01-01")),
            Panel.MONTH);
    assertThat(placed.tooCoarse()).isEqualTo(1);
    List<Stance> course = Stance.course(placed.acts(), 90, Panel.MONTH);
    assertThat(course).hasSize(1);
    assertThat(course.getFirst().evidence()).containsExactly("r-1", "r-2");
    assertThat(course.getFirst().reports()).isEqualTo(2);
  }

  private static DatedAct dated(String report, Dyad dyad, String from, String until) {
    return new DatedAct(
        report, dyad, LocalDate.parse(from), LocalDate.parse(until), EventType.AID, 7);
  }
}
