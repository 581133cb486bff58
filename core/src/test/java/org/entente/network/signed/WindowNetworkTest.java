package org.entente.network.signed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class WindowNetworkTest {
  private static PairTotals pair(String one, String other, double... weights) {
    double sum = 0;
    double squares = 0;
    long cooperation = 0;
    for (double weight : weights) {
      sum += weight;
      squares += weight * weight;
      cooperation += weight > 0 ? 1 : 0;
    }
    return new PairTotals(one, other, weights.length, 1, cooperation, sum, squares);
  }

  @ParameterizedTest
  @CsvSource({
    "MEAN, 1, '8 -4', 1",
    "MEAN, 1, '1 -1', 0",
    "MEAN, 2, '-8', 0",
    "MEAN, 1, '-8', -1",
    "SURE, 1, '-8', 0",
    "SURE, 1, '-8 -7 -9 -8', -1",
    "SURE, 1, '8 -4 6 -5', 0",
    "MAJORITY, 1, '1 1 -10', 1",
    "MAJORITY, 1, '1 -10', 0"
  })
  void signs(SignRule.Measure measure, int least, String weights, int sign) {
    double[] numbers = Arrays.stream(weights.split(" ")).mapToDouble(Double::parseDouble).toArray();
    assertThat(new SignRule(measure, least).sign(pair("AAA", "BBB", numbers))).isEqualTo(sign);
  }

  /**
   * The road to the war of 1914 (Antal, Krapivsky and Redner 2006, figure 10): in 1907 two blocs
   * without tension.
   */
  @Test
  void powersOf1907AreTwoBlocs() {
    List<PairTotals> pairs = new ArrayList<>();
    String[] east = {"AUT", "DEU", "ITA"};
    String[] west = {"GBR", "FRA", "RUS"};
    for (int i = 0; i < 3; i++) {
      for (int j = 0; j < 3; j++) {
        pairs.add(ordered(east[i], west[j], -5, -6));
        if (i < j) {
          pairs.add(ordered(east[i], east[j], 7, 8));
          pairs.add(ordered(west[i], west[j], 7, 8));
        }
      }
    }
    Collections.shuffle(pairs, new Random(1));
    WindowNetwork window = WindowNetwork.of(pairs, SignRule.DEFAULT);
    assertThat(window.edges()).hasSize(15);
    JsonNode json = json(window);
    assertThat(json.get("frustration").intValue()).isZero();
    assertThat(json.get("proven").booleanValue()).isTrue();
    assertThat(json.get("blocs").get(0)).hasSize(3);
    assertThat(json.get("unbalanced").intValue()).isZero();
    assertThat(json.get("pairs").get(0).get("from").stringValue()).isEqualTo("AUT");
    assertThat(json.has("seconds")).isFalse();
    Collections.shuffle(pairs, new Random(2));
    assertThat(json(WindowNetwork.of(pairs, SignRule.DEFAULT))).isEqualTo(json);
  }

  private static PairTotals ordered(String one, String other, double... weights) {
    return one.compareTo(other) < 0 ? pair(one, other, weights) : pair(other, one, weights);
  }

  @Test
  void oneEdgeAtOddsIsNamed() {
    WindowNetwork window =
        WindowNetwork.of(
            List.of(
                pair("AAA", "BBB", 8, 8),
                pair("AAA", "CCC", 8, 8),
                pair("BBB", "CCC", -8, -8),
                pair("CCC", "DDD", 1, -1)),
            SignRule.DEFAULT);
    assertThat(window.undecided()).isEqualTo(1);
    JsonNode json = json(window);
    assertThat(json.get("frustration").intValue()).isEqualTo(1);
    assertThat(json.get("pairs")).filteredOn(p -> p.get("at_odds").booleanValue()).hasSize(1);
  }

  private static JsonNode json(WindowNetwork window) {
    return new JsonMapper()
        .readTree(
            NetworkJson.line(
                window,
                LocalDate.of(1907, 1, 1),
                LocalDate.of(1908, 1, 1),
                SignRule.DEFAULT,
                id -> id,
                2,
                20));
  }
}
