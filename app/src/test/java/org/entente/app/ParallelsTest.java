package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The verb over acts and votes: an actor that is at odds with all in 1955 and 1970 alone. */
class ParallelsTest {
  private static final List<String> OTHERS = List.of("GBR", "FRA", "USA", "POL");

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void writeTables() throws IOException {
    var acts = new StringBuilder("date,from,to,goldstein\n");
    for (int year = 1950; year <= 1970; year++) {
      boolean odds = year == 1955 || year == 1970;
      for (int i = 0; i < OTHERS.size(); i++) {
        double weight = odds ? -8 : 3 + (year * (i + 3)) % 4;
        for (int time = 1; time <= 3; time++) {
          acts.append(
              "%d-0%d-11,%s,%s,%s\n"
                  .formatted(year, time, year < 1960 ? "OLD" : "NEW", OTHERS.get(i), weight));
        }
      }
    }
    Files.writeString(folder.resolve("acts.csv"), acts);
  }

  @Test
  void theYearAtOddsIsFound() {
    JsonNode answer = new ObjectMapper().readTree(run("--format", "json").out());
    assertThat(answer.get("windows").asInt()).isEqualTo(21);
    JsonNode best = answer.get("parallels").get(0);
    assertThat(best.get("window").asString()).isEqualTo("1955");
    assertThat(best.get("likeness").asDouble()).isGreaterThan(0.9);
    assertThat(best.get("alike").get(0).get("key").asString()).startsWith("NEW>");
    assertThat(answer.get("reversion").get("from").asString()).isIn("1954", "1955");
  }

  @Test
  void theTextSaysTheSame() {
    Terminal terminal = run("--top", "1", "--recent", "3");
    assertThat(terminal.exit()).as(terminal.err()).isZero();
    assertThat(terminal.out()).contains("NEW in 1970, among 21 windows", "1955", "alike: NEW>");
  }

  @Test
  void successorsAreChainedOnRequestAlone() {
    Terminal alone =
        Terminal.run(
            "parallels", acts(), "--actor", "NEW", "--from", "1970-01-01", "--until", "1971-01-01");
    assertThat(alone.out()).contains("among 11 windows").doesNotContain("1955");
  }

  @Test
  void mistakesAreOneLine() {
    isOneLine(Terminal.run("parallels", acts(), "--actor", "NEW"), "--session N, or --from DATE");
    isOneLine(run("--until", "1969-01-01"), "--until");
    isOneLine(run("--top", "0"), "--top");
    isOneLine(run("--by", "likes"), "--by");
    isOneLine(
        Terminal.run("parallels", "--actor", "A", "--from", "1970-01-01", "--until", "1971-01-01"),
        "--archive");
    isOneLine(
        Terminal.run(
            "parallels", acts(), "--actor", "A", "--from", "1970", "--until", "1971-01-01"),
        "“1970” is not a day such as 1991-10-18");
    isOneLine(
        Terminal.run(
            "parallels", acts(), "--actor", "XXX", "--from", "1970-01-01", "--until", "1971-01-01"),
        "is called “XXX”; it names FRA, GBR, NEW and 3 more");
    isOneLine(Terminal.run("parallels", acts(), "--actor", "NEW", "--session", "3"), "--votes");
  }

  private String acts() {
    return folder.resolve("acts.csv").toString();
  }

  private Terminal run(String... more) {
    var arguments = new java.util.ArrayList<String>();
    arguments.addAll(List.of("parallels", acts(), "--actor", "NEW", "--successor", "OLD=NEW"));
    if (!List.of(more).contains("--until")) {
      arguments.addAll(List.of("--until", "1971-01-01"));
    }
    arguments.addAll(List.of("--from", "1970-01-01"));
    arguments.addAll(List.of(more));
    return Terminal.run(arguments.toArray(String[]::new));
  }

  private static void isOneLine(Terminal terminal, String words) {
    assertThat(terminal.exit()).as(terminal.out()).isEqualTo(2);
    assertThat(terminal.errLines()).hasSize(1).first().asString().contains(words);
  }
}
