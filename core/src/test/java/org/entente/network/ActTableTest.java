package org.entente.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActTableTest {
  private static final String TABLE =
      """
      date,from,to,goldstein,count,id
      1990-05-01,SUN,USA,4,,a
      19930501,RUS,USA,6,2,
      1993-05-02,USA,RUS,1,,
      1993-05-03,SUN,RUS,1,,
      """;

  private static String chained(String name) {
    return name.equals("SUN") ? "RUS" : name;
  }

  @TempDir private Path folder = Path.of("");

  @Test
  void namesAreChainedOnlyOnRequest() throws IOException {
    var pair = new CountedAct.Pair("RUS", "USA");
    assertThat(ActTable.read(table(TABLE), UnaryOperator.identity(), pair::equals)).hasSize(1);
    assertThat(ActTable.read(table(TABLE), ActTableTest::chained, pair::equals))
        .containsExactly(
            new CountedAct(LocalDate.of(1990, 5, 1), "RUS", "USA", 4, 1, Optional.of("a")),
            new CountedAct(LocalDate.of(1993, 5, 1), "RUS", "USA", 6, 2));
  }

  /** What the Soviet Union did to Russia is nobody's act toward another once the two are one. */
  @Test
  void actsTowardOneselfAreLeftOut() throws IOException {
    assertThat(ActTable.read(table(TABLE), UnaryOperator.identity(), _ -> true)).hasSize(4);
    assertThat(ActTable.read(table(TABLE), ActTableTest::chained, _ -> true))
        .hasSize(3)
        .extracting(CountedAct::pair)
        .doesNotContain(new CountedAct.Pair("RUS", "RUS"));
  }

  @Test
  void namesAreThoseUnderWhichActsStand() throws IOException {
    assertThat(ActTable.names(table(TABLE), UnaryOperator.identity()))
        .containsExactly("RUS", "SUN", "USA");
    assertThat(ActTable.names(table(TABLE), ActTableTest::chained)).containsExactly("RUS", "USA");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "date,from,to\\n1990-01-01,A,B|no column “goldstein”",
        "date,from,to,goldstein\\nMay,A,B,1|date “May”",
        "date,from,to,goldstein\\n1990-01-01,A,B,11|from -10 to 10",
        "date,from,to,goldstein\\n1990-01-01,A,B,NaN|from -10 to 10",
        "date,from,to,goldstein\\n1990-01-01,,B,1|from and to must both be filled",
        "date,from,to,goldstein,count\\n1990-01-01,A,B,1,0|count a whole number"
      })
  void mistakesAreNamed(String csv, String words) {
    assertThatThrownBy(() ->
            ActTable.read(table(csv.replace("\\n", "\n")), UnaryOperator.identity(), _ -> true))
        .isInstanceOf(TableException.class)
        .hasMessageContaining(words);
  }

  private Path table(String csv) throws IOException {
    return Files.writeString(folder.resolve("acts.csv"), csv);
  }
}
