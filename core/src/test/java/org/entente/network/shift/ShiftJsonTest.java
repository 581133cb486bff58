package org.entente.network.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ShiftJsonTest {
  private static JsonNode detail(double... values) {
    return new JsonMapper()
        .readTree(ShiftJson.line(Series.of("test", values), ChangePoints.Settings.DEFAULT, true));
  }

  @Test
  void withoutDetailThereAreTheIndicesAlone() {
    assertThat(ShiftJson.line(Series.of("a\"b", 1, 2, 3), ChangePoints.Settings.DEFAULT, false))
        .isEqualTo("{\"series\":\"a\\\"b\",\"changepoints\":[]}");
  }

  @Test
  void sizeIntervalAndRateOfAStep() {
    JsonNode shift = detail(Walks.step(120, 50, 6, 1)).path("shifts").path(0);
    assertThat(shift.path("index").intValue()).isCloseTo(50, within(1));
    assertThat(shift.path("kind").stringValue()).isEqualTo("level");
    JsonNode size = shift.path("dimensions").path(0);
    assertThat(size.path("after").doubleValue() - size.path("before").doubleValue())
        .isCloseTo(6, within(0.7));
    assertThat(shift.path("interval").path(0).intValue()).isBetween(46, 50);
    assertThat(shift.path("interval").path(1).intValue()).isBetween(50, 54);
    assertThat(shift.path("false_alarm_rate").doubleValue()).isEqualTo(0.005);
  }

  @Test
  void smallStepsHaveWiderIntervalsThanLargeOnes() {
    assertThat(width(1.5)).isGreaterThan(width(5));
  }

  private static int width(double size) {
    JsonNode interval =
        detail(Walks.step(200, 100, size, 2)).path("shifts").path(0).path("interval");
    return interval.path(1).intValue() - interval.path(0).intValue();
  }

  /** The same in every run, and not below one in two hundred. */
  @Test
  void ratesAreSeeded() {
    List<Double> first = rates(Walks.step(60, 30, 1.5, 3));
    assertThat(rates(Walks.step(60, 30, 1.5, 3))).isEqualTo(first).isNotEmpty();
    assertThat(first).allSatisfy(rate -> assertThat(rate).isBetween(0.005, 1.0));
  }

  /** The correlation of noise without a change does not make its cuts sure. */
  @Test
  void wanderingIsNoChange() {
    int sure = 0;
    for (int seed = 0; seed < 20; seed++) {
      sure += rates(Walks.noise(60, 0.9, 40 + seed)).stream().anyMatch(r -> r <= 0.05) ? 1 : 0;
    }
    assertThat(sure).isLessThanOrEqualTo(3);
  }

  /**
   * The stated rate is kept by strong correlation, too: of 40 series without a change 4 may give a
   * rate up to 0.1, and more than 8 in two cases of a hundred only.
   */
  @ParameterizedTest
  @CsvSource({"30, 0.9, false", "30, 0.95, false", "30, 0.9, true", "60, 0.9, true"})
  void theStatedRateHolds(int length, double correlation, boolean counts) {
    int sure = 0;
    for (int seed = 0; seed < 40; seed++) {
      double[] noise = Walks.noise(length, correlation, 300 + seed);
      if (counts) {
        // More than half of them 0, as in months of a quiet dyad.
        Arrays.setAll(noise, t -> Math.max(0, Math.rint(3 * noise[t] - 1)));
      }
      sure += rates(noise, 0.1).stream().anyMatch(rate -> rate <= 0.1) ? 1 : 0;
    }
    assertThat(sure).isLessThanOrEqualTo(8);
  }

  /** Nor does that cost the changes. */
  @Test
  void plainStepsAreStillSure() {
    int sure = 0;
    for (int seed = 0; seed < 20; seed++) {
      sure +=
          rates(Walks.step(60, 30, 3, 800 + seed), 0.1).stream().anyMatch(rate -> rate <= 0.1)
              ? 1
              : 0;
    }
    assertThat(sure).isGreaterThanOrEqualTo(16);
  }

  /** Stopping early spares time and changes no rate that is asked for. */
  @Test
  void whatIsNotAskedForIsNotSimulated() {
    for (int seed = 0; seed < 10; seed++) {
      double[] series = Walks.step(40, 20, 2, 20 + seed);
      List<Double> all = rates(series);
      List<Double> low = rates(series, 0.1);
      for (int i = 0; i < all.size(); i++) {
        double rate = all.get(i);
        assertThat(low.get(i)).isLessThanOrEqualTo(rate);
        if (rate <= 0.1) {
          assertThat(low.get(i)).isEqualTo(rate);
        } else {
          assertThat(low.get(i)).isGreaterThan(0.1);
        }
      }
    }
  }

  /** A bend has no two levels; the lines that were found speak for it. */
  @Test
  void bendsHaveARate() {
    List<Double> rates = rates(Walks.bend(100, 60, 0.3, -0.5, 4));
    assertThat(rates).singleElement().satisfies(rate -> assertThat(rate).isLessThan(0.05));
  }

  private static List<Double> rates(double[] values) {
    return rates(values, 1);
  }

  private static List<Double> rates(double[] values, double most) {
    return Prepared.of(Series.of("series", values), ChangePoints.Settings.DEFAULT)
        .map(prepared -> Chance.rates(prepared, prepared.search().level(), true, most))
        .orElse(List.of());
  }
}
