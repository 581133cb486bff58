package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.entente.report.EventType;
import org.entente.store.Archive;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** {@code outlook} and {@code parallels} over an archive, which has acts and ties of its own. */
class OutlookArchiveTest {
  private static final List<String> STATES = List.of("EGY", "ISR", "SYR", "USA", "SUN");

  @TempDir private static Path folder = Path.of("");
  private static String archive = "";

  /**
   * Thirty years of acts between five states, with relations that are opened and broken again and
   * again, and a flow of arms of which no end is told. What the Soviet Union does, Russia goes on
   * with from 1992.
   */
  @BeforeAll
  static void write() {
    var random = new Random(1973);
    var told = new ToldArchive();
    for (String one : STATES) {
      for (String other : STATES) {
        if (one.equals(other)) {
          continue;
        }
        for (int month = 0; month < 360; month += 1 + random.nextInt(12)) {
          boolean friendly = random.nextInt(3) > 0;
          LocalDate day = LocalDate.of(1970, 1, 10).plusMonths(month);
          told.tell(
              late(one, day),
              late(other, day),
              friendly ? "consult/meet" : "accuse/accuse",
              friendly ? EventType.CONSULT : EventType.ACCUSE,
              friendly ? 1 : -2,
              day.toString());
        }
        if (one.compareTo(other) < 0) {
          LocalDate at = LocalDate.of(1970, 1, 1).plusMonths(random.nextInt(36));
          for (boolean open = true; at.isBefore(LocalDate.of(1998, 6, 1)); open = !open) {
            told.tell(
                one,
                other,
                open ? "support/establish-ties" : "sanction/break-relations",
                open ? EventType.SUPPORT : EventType.SANCTION,
                open ? 6 : -7,
                at.toString());
            at = at.plusMonths(8 + random.nextInt(90));
          }
        }
      }
    }
    told.tell("EGY", "ISR", "sanction/break-relations", EventType.SANCTION, -7, "1998-07-01");
    told.tell("EGY", "ISR", "support/establish-ties", EventType.SUPPORT, 6, "1999-05-01");
    told.tell("USA", "EGY", "aid/provide-arms", EventType.AID, 8.3, "1996-06-01");
    // Told of a time before the first article: no record of the sixties.
    told.tell("EGY", "ISR", "accuse/accuse", EventType.ACCUSE, -2, "1956-10-29");
    archive = folder.resolve("archive").toString();
    told.write(Path.of(archive), LocalDate.of(1970, 1, 1), LocalDate.of(2000, 1, 1));
  }

  private static String late(String state, LocalDate day) {
    return state.equals("SUN") && day.getYear() >= 1992 ? "RUS" : state;
  }

  @Test
  void actsStateAndTiesStandBesideTheirTests() {
    Terminal terminal = run("outlook", "--from", "Egypt", "--to", "Israel");
    assertThat(terminal.exit()).as(terminal.err()).isZero();
    assertThat(terminal.out())
        .contains(
            "Egypt (EGY) toward Israel (ISR), after 360 whole months of record, 1970-01-01 until"
                + " 2000-01-01",
            "conflict in the month from 2000-01-01",
            "cooperation in the month from 2000-01-01",
            "state of the relation",
            "ties between the two",
            "chance to last another 12 months from 2000-01-02",
            "Egypt – Israel",
            "back-test:",
            "Kaplan-Meier",
            "no change",
            "mean",
            "Of everybody’s ties 1 are left out that are seen only while reports show them");
  }

  @Test
  void figuresAreThoseOfTheArchivesOwnTies() {
    JsonNode ties =
        json("outlook", "--from", "EGY", "--to", "ISR", "--months", "24", "--unit", "year")
            .get("ties");
    assertThat(ties.get("missing").isNull()).isTrue();
    JsonNode outlook = ties.get("outlook");
    assertThat(outlook.get("ended").asInt()).isGreaterThan(20);
    assertThat(outlook.get("months").asInt()).isEqualTo(24);
    JsonNode tie = outlook.get("standing").get(0);
    assertThat(tie.get("tie").get("kind").asString()).isEqualTo("diplomatic relations");
    assertThat(tie.get("tie").get("since").asString()).isEqualTo("1999-05-01");
    assertThat(tie.get("model").get("value").asDouble()).isBetween(0.3, 0.99);
    assertThat(outlook.get("test").get("scores")).hasSize(4);
    assertThat(outlook.get("test").get("reliability")).hasSize(5);
  }

  @Test
  void namesAndCodesAnswerTheSame() {
    String byCode = run("outlook", "--from", "SUN", "--to", "EGY", "--unit", "year").out();
    assertThat(byCode).startsWith("Soviet Union (SUN) toward Egypt (EGY), after 30 whole years");
    for (String name : List.of("Soviet Union", "soviet union", "sun")) {
      assertThat(run("outlook", "--from", name, "--to", "egypt", "--unit", "year").out())
          .isEqualTo(byCode);
    }
  }

  @Test
  void successorsAreChainedOnRequestAlone() {
    assertThat(acts(json("outlook", "--from", "Russia", "--to", "Egypt", "--unit", "year")))
        .as("all of Russia's acts lie in the last third, which is held out")
        .contains("0 acts in the first two thirds");
    JsonNode chained =
        json("outlook", "--from", "Russia", "--to", "Egypt", "--unit", "year", "--chain");
    assertThat(chained.get("acts").get("sides").get(0).get("missing").isNull()).isTrue();
    assertThat(
            json(
                "outlook",
                "--from",
                "SUN",
                "--to",
                "Egypt",
                "--unit",
                "year",
                "--successor",
                "SUN=RUS"))
        .isEqualTo(chained);
  }

  private static String acts(JsonNode answer) {
    return answer.get("acts").get("sides").get(0).get("missing").asString();
  }

  @Test
  void tiesOfOneActorAlone() {
    JsonNode answer = json("outlook", "--from", "Egypt");
    assertThat(answer.get("acts").isNull()).isTrue();
    assertThat(answer.get("ties").get("outlook").get("standing"))
        .isNotEmpty()
        .allSatisfy(each ->
            assertThat(
                    List.of(
                        each.get("tie").get("from").asString(),
                        each.get("tie").get("to").asString()))
                .contains("EGY"));
  }

  @Test
  void parallelsTakeNamesAndChain() {
    String[] window = {"--from", "1995-01-01", "--until", "1996-01-01", "--actor"};
    JsonNode alone = json("parallels", with(window, "Russia"));
    assertThat(alone.get("actor").asString()).isEqualTo("RUS");
    assertThat(alone.get("windows").asInt()).isEqualTo(4);
    JsonNode chained = json("parallels", with(window, "soviet union", "--chain"));
    assertThat(chained.get("actor").asString()).isEqualTo("RUS");
    assertThat(chained.get("windows").asInt()).isEqualTo(26);
  }

  @Test
  void mistakesAreOneLine() {
    isOneLine(run("outlook", "--from", "Congo", "--to", "Egypt"), "can mean");
    isOneLine(run("outlook", "--from", "Atlantis", "--to", "Egypt"), "Atlantis");
    isOneLine(run("outlook", "--from", "SUN", "--to", "RUS", "--chain"), "one actor");
    isOneLine(run("outlook", "--from", "Egypt", "--until", "1999"), "“1999” is not a day");
    isOneLine(
        run("parallels", "--actor", "Peru", "--from", "1995-01-01", "--until", "1996-01-01"),
        "what “Peru” did");
    isOneLine(
        Terminal.run("outlook", "--archive", folder.resolve("none").toString(), "--from", "Egypt"),
        "entente read");
    Path empty = folder.resolve("empty");
    Archive.open(empty).close();
    isOneLine(
        Terminal.run("outlook", "--archive", empty.toString(), "--from", "Egypt", "--to", "Israel"),
        "has no act");
    Terminal ties = Terminal.run("outlook", "--archive", empty.toString());
    assertThat(ties.exit()).as(ties.err()).isZero();
    assertThat(ties.out()).contains("No outlook for ties, not enough data: of 0 that had begun");
  }

  private static String[] with(String[] first, String... more) {
    var all = new ArrayList<>(List.of(first));
    all.addAll(List.of(more));
    return all.toArray(String[]::new);
  }

  private static Terminal run(String verb, String... arguments) {
    return Terminal.run(with(new String[] {verb, "--archive", archive}, arguments));
  }

  private static JsonNode json(String verb, String... arguments) {
    Terminal terminal = run(verb, with(arguments, "--format", "json"));
    assertThat(terminal.exit()).as(terminal.err()).isZero();
    return new ObjectMapper().readTree(terminal.out());
  }

  private static void isOneLine(Terminal terminal, String words) {
    assertThat(terminal.exit()).as(terminal.out()).isEqualTo(2);
    assertThat(terminal.errLines()).hasSize(1).first().asString().contains(words);
  }
}
