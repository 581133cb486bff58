package org.entente.network.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
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

  /** What is called one in twenty among series without changes is one in twenty of them. */
  @Test
  void rateIsThatOfSeriesWithoutChanges() {
    List<Double> first = new Strength(prepared(3), Segmentation.whole(100)).ofChance();
    List<Double> again = new Strength(prepared(3), Segmentation.whole(100)).ofChance();
    assertThat(again).isEqualTo(first).hasSize(199).isSorted();
    assertThat(Strength.falseAlarms(first, first.get(189))).isCloseTo(0.055, within(1e-9));
    assertThat(Strength.falseAlarms(first, 1e9)).isEqualTo(1 / 200.0);
  }

  private static Prepared prepared(long seed) {
    return Prepared.of(
            Series.of("noise", Walks.noise(100, 0.3, seed)), ChangePoints.Settings.DEFAULT)
        .orElseThrow();
  }
}
