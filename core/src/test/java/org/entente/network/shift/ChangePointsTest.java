package org.entente.network.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ChangePointsTest {
  private static List<Integer> find(double... values) {
    return ChangePoints.find(Series.of("test", values), ChangePoints.Settings.DEFAULT);
  }

  @Test
  void stepsAreFoundWhereTheyAre() {
    double[] series = Walks.step(300, 100, 4, 1);
    Arrays.setAll(series, t -> series[t] + (t >= 200 ? -8 : 0));
    assertThat(find(series))
        .hasSize(2)
        .first()
        .satisfies(t -> assertThat(t).isCloseTo(100, within(2)));
    assertThat(find(series)).last().satisfies(t -> assertThat(t).isCloseTo(200, within(2)));
  }

  @Test
  void bendsAreFoundNearTheirPlace() {
    assertThat(find(Walks.bend(200, 120, 0.1, -0.4, 2)))
        .singleElement()
        .satisfies(t -> assertThat(t).isCloseTo(120, within(8)));
  }

  @Test
  void straightTrendIsNoChange() {
    assertThat(find(Walks.bend(200, 100, 0.5, 0.5, 3))).isEmpty();
  }

  @Test
  void outliersAreNoChange() {
    double[] series = Walks.noise(150, 0, 4);
    for (int t : new int[] {20, 61, 62, 110}) {
      series[t] += 25;
    }
    assertThat(find(series)).isEmpty();
  }

  @Test
  void seasonIsNoChangeAndHidesNone() {
    double[] series = Walks.step(240, 140, 6, 5);
    double[] calm = Walks.noise(240, 0, 6);
    for (int t = 0; t < 240; t++) {
      double season = 10 * Math.sin(2 * Math.PI * t / 12) + (t % 12 == 3 ? 8 : 0);
      series[t] += season;
      calm[t] += season;
    }
    assertThat(Seasons.find(series).period()).isEqualTo(12);
    assertThat(find(calm)).isEmpty();
    assertThat(find(series))
        .singleElement()
        .satisfies(t -> assertThat(t).isCloseTo(140, within(3)));
  }

  /** The stated rate: at most one series in twenty. */
  @ParameterizedTest
  @CsvSource({"60, 0", "150, 0", "150, 0.5", "300, 0.7", "300, 0.9"})
  void noiseSeldomChanges(int length, double correlation) {
    int alarms = 0;
    for (int seed = 0; seed < 100; seed++) {
      alarms += find(Walks.noise(length, correlation, seed)).isEmpty() ? 0 : 1;
    }
    assertThat(alarms).isLessThanOrEqualTo(5);
  }

  @Test
  void severalDimensionsChangeTogether() {
    double[][] values = {
      Walks.step(120, 60, 2, 7), Walks.step(120, 60, -2, 8), Walks.noise(120, 0, 9)
    };
    assertThat(ChangePoints.find(new Series("three", values), ChangePoints.Settings.DEFAULT))
        .singleElement()
        .satisfies(t -> assertThat(t).isCloseTo(60, within(3)));
  }

  @Test
  void gapsAreNoChange() {
    double[] series = Walks.step(120, 70, 5, 10);
    for (int t = 0; t < 120; t += 7) {
      series[t] = Double.NaN;
    }
    series[119] = Double.NaN;
    assertThat(find(series)).singleElement().satisfies(t -> assertThat(t).isCloseTo(70, within(2)));
  }

  @ParameterizedTest
  @EnumSource(ChangePoints.Method.class)
  void degenerateSeriesHaveNone(ChangePoints.Method method) {
    var settings = new ChangePoints.Settings(method, 2.5, 0, true);
    double[] missing = new double[30];
    Arrays.fill(missing, Double.NaN);
    double[] flat = new double[50];
    Arrays.fill(flat, 3e15);
    for (double[] series : List.of(new double[] {1}, new double[] {1, 2, 9}, missing, flat)) {
      assertThat(ChangePoints.find(Series.of("odd", series), settings)).isEmpty();
    }
  }

  /** Units and the zero of a scale are somebody's choice. */
  @Test
  void unitsDoNotMatter() {
    double[] series = Walks.bend(150, 90, 0.2, -0.3, 11);
    double[] other = Arrays.stream(series).map(x -> 1e9 + 4096 * x).toArray();
    assertThat(find(other)).isNotEmpty().isEqualTo(find(series));
  }

  @Test
  void onlineFindsALargeStep() {
    var settings = new ChangePoints.Settings(ChangePoints.Method.ONLINE, 2.5, 0, true);
    assertThat(ChangePoints.find(Series.of("step", Walks.step(200, 120, 10, 12)), settings))
        .singleElement()
        .satisfies(t -> assertThat(t).isCloseTo(120, within(2)));
    assertThat(ChangePoints.find(Series.of("noise", Walks.noise(200, 0, 13)), settings)).isEmpty();
  }

  @Test
  void longSeriesAreDone() {
    var random = new Random(14);
    double[] series = new double[3000];
    Arrays.setAll(series, t -> random.nextGaussian() + (t / 1000) * 5);
    assertThat(find(series)).hasSize(2);
  }

  @Test
  void widerSwingsAreAChange() {
    double[] series = Walks.noise(300, 0, 15);
    Arrays.setAll(series, t -> series[t] * (t >= 180 ? 5 : 1));
    assertThat(find(series))
        .singleElement()
        .satisfies(t -> assertThat(t).isCloseTo(180, within(10)));
  }

  /** A season whose swings grow with the level is taken out of logarithms. */
  @Test
  void proportionalSeasonIsTakenOut() {
    double[] series = Walks.noise(180, 0, 16);
    Arrays.setAll(
        series, t -> (100 + t + 2 * series[t]) * (1 + 0.3 * Math.sin(2 * Math.PI * t / 12)));
    Seasons season = Seasons.find(series);
    assertThat(season.period()).isEqualTo(12);
    assertThat(season.proportional()).isTrue();
    assertThat(find(series)).isEmpty();
  }
}
