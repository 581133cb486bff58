package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The verb over a table of acts and a table of ties. */
class OutlookTest {
  private static final List<String> ACTORS = List.of("AAA", "BBB", "CCC", "DDD");

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void writeTables() throws IOException {
    var random = new Random(5);
    var acts = new StringBuilder("date,from,to,goldstein,count\n");
    for (int month = 0; month < 36; month++) {
      for (String from : ACTORS) {
        for (String to : ACTORS) {
          if (!from.equals(to)) {
            String day = "%d-%02d-15".formatted(2000 + month / 12, 1 + month % 12);
            acts.append("%s,%s,%s,-5,%d\n".formatted(day, from, to, 1 + random.nextInt(4)));
            acts.append("%s,%s,%s,4,%d\n".formatted(day, from, to, 1 + random.nextInt(4)));
          }
        }
      }
    }
    Files.writeString(folder.resolve("acts.csv"), acts.append("2003-01-05,AAA,BBB,1,1\n"));
    var ties = new StringBuilder("from,to,kind,since,until\n");
    for (int i = 0; i < 60; i++) {
      int since = 1900 + random.nextInt(80);
      int years = 1 + random.nextInt(40);
      ties.append(
          "A%d,B,treaty,%d,%s\n".formatted(i, since, since + years < 2000 ? since + years : ""));
    }
    Files.writeString(folder.resolve("ties.csv"), ties);
  }

  @Test
  void everyFigureStandsBesideNoChangeAndTheMean() {
    Terminal terminal = Terminal.run("outlook", path("acts.csv"), "--from", "AAA", "--to", "BBB");
    assertThat(terminal.exit()).as(terminal.err()).isZero();
    assertThat(terminal.out())
        .contains(
            "AAA toward BBB, after 35 whole months of record",
            "conflict in the month from 2003-01-01",
            "cooperation in the month from 2003-01-01",
            "no change",
            "mean",
            "held-out months",
            "this dyad alone",
            "state of the relation");
  }

  @Test
  void theSameAsJson() {
    JsonNode answer =
        json("outlook", path("acts.csv"), "--from", "AAA", "--to", "BBB", "--format", "json");
    JsonNode conflict = answer.get("acts").get("sides").get(0);
    assertThat(conflict.get("missing").isNull()).isTrue();
    assertThat(conflict.get("outlook").get("forecasts")).hasSize(3);
    assertThat(conflict.get("outlook").get("test").get("pit")).hasSize(10);
  }

  @Test
  void tiesAreFollowed() {
    Terminal terminal =
        Terminal.run(
            "outlook", "--ties", path("ties.csv"), "--months", "60", "--until", "2000-01-01");
    assertThat(terminal.exit()).as(terminal.err()).isZero();
    assertThat(terminal.out())
        .contains("chance to last another 60 months from 2000-01-01", "back-test", "Brier");
    JsonNode one = json("outlook", "--ties", path("ties.csv"), "--from", "A1", "--format", "json");
    assertThat(one.get("ties").get("outlook").get("standing").size()).isLessThanOrEqualTo(1);
    assertThat(one.get("acts").isNull()).isTrue();
  }

  @Test
  void tooLittleIsSaid() throws IOException {
    Files.writeString(
        folder.resolve("one.csv"),
        Files.readString(folder.resolve("acts.csv")) + "2001-05-01,AAA,ZZZ,-3,4\n");
    Terminal dyad = Terminal.run("outlook", path("one.csv"), "--from", "AAA", "--to", "ZZZ");
    assertThat(dyad.exit()).as(dyad.err()).isZero();
    assertThat(dyad.out())
        .contains(
            "conflict: 4 acts, the last in the month from 2001-05-01. No outlook, not enough data:"
                + " 4 acts in the first two thirds of the record, 10 are needed.",
            "cooperation: no acts. No outlook");
    Files.writeString(folder.resolve("few.csv"), "from,to,kind,since,until\nA,B,c,1900,1910\n");
    Terminal ties = Terminal.run("outlook", "--ties", path("few.csv"));
    assertThat(ties.exit()).isZero();
    assertThat(ties.out())
        .startsWith(
            "No outlook for ties, not enough data: of 1 that had begun by 1910-01-01, 1 had"
                + " ended;");
  }

  @Test
  void mistakesAreOneLine() {
    isOneLine(Terminal.run("outlook", path("acts.csv")), "--from A and --to B");
    isOneLine(
        Terminal.run("outlook", path("acts.csv"), "--from", "AAA", "--to", "ZZZ"),
        "is called “ZZZ”; it names AAA, BBB, CCC and 1 more");
    isOneLine(
        Terminal.run("outlook", path("acts.csv"), "--from", "AAA", "--to", "AAA"), "one actor");
    isOneLine(
        Terminal.run("outlook", path("acts.csv"), "--from", "AAA", "--to", "BBB", "--unit", "day"),
        "--unit");
    isOneLine(Terminal.run("outlook", "--from", "A", "--to", "B"), "--archive");
    isOneLine(Terminal.run("outlook", "--ties", path("ties.csv"), "--months", "0"), "--months");
    isOneLine(Terminal.run("outlook", "--ties", path("ties.csv"), "--until", "2000"), "--until");
    isOneLine(Terminal.run("outlook", path("acts.csv"), "--ties", path("ties.csv")), "--ties");
    isOneLine(Terminal.run("outlook", "--ties", path("none.csv")), "does not exist");
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private static JsonNode json(String... arguments) {
    Terminal terminal = Terminal.run(arguments);
    assertThat(terminal.exit()).as(terminal.err()).isZero();
    return new ObjectMapper().readTree(terminal.out());
  }

  private static void isOneLine(Terminal terminal, String words) {
    assertThat(terminal.exit()).as(terminal.out()).isEqualTo(2);
    assertThat(terminal.errLines()).hasSize(1).first().asString().contains(words);
  }
}
