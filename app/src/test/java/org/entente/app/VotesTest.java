package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.store.Archive;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verbs over votes, on an assembly of six in two camps with one between them. */
class VotesTest {
  private static final List<String> CODES = List.of("US", "GB", "SE", "IN", "RU", "PL");
  private static final List<String> ROLL_CALLS =
      List.of("nnayyy", "nnnayy", "yyyann", "nnyyyy", "yyaynn", "yyynan", "yyyyyy", "naayyy");

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void writeTables() throws IOException {
    var votes = new StringBuilder("rcid,country,country_code,vote\n");
    var calls = new StringBuilder("rcid,session,date,short,descr\n");
    for (int session = 1; session <= 2; session++) {
      for (int r = 0; r < ROLL_CALLS.size(); r++) {
        String id = session + "0" + r;
        calls.append(id + "," + session + ",1946-02-0" + (r + 1) + ",TITLE,\n");
        for (int v = 0; v < CODES.size(); v++) {
          String vote =
              switch (ROLL_CALLS.get(r).charAt(v)) {
                case 'y' -> "yes";
                case 'n' -> "no";
                default -> "abstain";
              };
          votes.append("%s,\"Land, %s\",%s,%s\n".formatted(id, CODES.get(v), CODES.get(v), vote));
        }
      }
    }
    Files.writeString(folder.resolve("votes.csv"), votes);
    Files.writeString(folder.resolve("calls.csv"), calls);
  }

  @Test
  void idealPointsOrderTheCamps() throws IOException {
    Path out = folder.resolve("points.csv");
    Terminal terminal = run("ideal-points", "--out", out.toString());
    assertThat(terminal.exit()).as(terminal.err()).isZero();
    assertThat(terminal.out()).isEmpty();
    List<String> lines = Files.readAllLines(out);
    assertThat(lines.getFirst()).isEqualTo("session,country,iso3,ideal_point,low,high");
    assertThat(lines).hasSize(1 + 2 * CODES.size());
    assertThat(lines.get(1)).startsWith("1,\"Land, GB\",GBR,");
    Map<String, Double> first = points(lines, "1");
    assertThat(first.get("USA")).isPositive().isGreaterThan(first.get("SWE"));
    assertThat(first.get("SWE")).isGreaterThan(first.get("IND"));
    assertThat(first.get("IND")).isGreaterThan(first.get("RUS"));
    assertThat(first.get("RUS")).isNegative();
  }

  @Test
  void theAnchorTurnsTheLineRound() {
    Map<String, Double> usual = points(run("ideal-points").out().lines().toList(), "2");
    Terminal turned = run("ideal-points", "--above", "RUS", "--no-bridges", "--threads", "1");
    Map<String, Double> other = points(turned.out().lines().toList(), "2");
    assertThat(other.get("RUS")).isPositive().isEqualTo(-usual.getOrDefault("RUS", 0.0));
  }

  @Test
  void agreementIsListedByPairs() {
    Terminal terminal = run("agreement", "--session", "1", "--measure", "raw");
    assertThat(terminal.exit()).as(terminal.err()).isZero();
    assertThat(terminal.out().lines())
        .hasSize(16)
        .startsWith("first,second,votes,raw")
        .contains("POL,RUS,8,0.9375", "GBR,USA,8,0.9375");
  }

  @Test
  void agreementOfSeveralSessionsAsASquare() {
    Terminal terminal = run("agreement", "--session", "1-2", "--matrix", "--distance", "NOMINAL");
    List<String> lines = terminal.out().lines().toList();
    assertThat(lines).hasSize(7).startsWith("pi,GBR,IND,POL,RUS,SWE,USA");
    assertThat(lines.get(1)).startsWith("GBR,1.0000,-");
  }

  @Test
  void mistakesAreOneLine() throws IOException {
    isOneLine(run("ideal-points", "--above", "FRA"), "FRA casts no vote");
    isOneLine(run("ideal-points", "--threads", "0"), "--threads");
    isOneLine(run("agreement", "--session", "one"), "--session is “one”");
    isOneLine(run("agreement", "--session", "9"), "no votes in session 9");
    isOneLine(run("agreement", "--session", "1", "--measure", "tau"), "--measure");
    isOneLine(run("ideal-points", "--out", folder.resolve("no/such.csv").toString()), "such.csv");
    Files.writeString(folder.resolve("votes.csv"), "rcid,country,vote\n100,Land,perhaps\n");
    isOneLine(run("ideal-points"), "votes.csv, line 2: “perhaps”");
    Files.writeString(folder.resolve("votes.csv"), "rcid,country,country_code,vote\n100,A,US,no\n");
    isOneLine(run("ideal-points"), "no roll call in which voters differ");
    Files.delete(folder.resolve("votes.csv"));
    isOneLine(run("agreement", "--session", "1"), "votes.csv does not exist");
  }

  @Test
  void votesAreTakenIntoAnArchiveAndTakenInAgain() throws IOException {
    String archive = folder.resolve("archive").toString();
    for (int time = 0; time < 2; time++) {
      Terminal terminal = run("import-votes", "--archive", archive, "--threads", "1");
      assertThat(terminal.exit()).as(terminal.err()).isZero();
      assertThat(terminal.out())
          .isEqualToIgnoringNewLines("96 votes in 2 sessions, 12 ideal points, 30 pairs");
    }
    try (Archive opened = Archive.openReadOnly(folder.resolve("archive"))) {
      assertThat(opened.votes().findSummary().orElseThrow().votes()).isEqualTo(96);
      assertThat(opened.votes().points(2)).hasSize(6);
      assertThat(opened.votes().agreements("USA", "GBR")).hasSize(2);
    }
    isOneLine(
        Terminal.run("parallels", "--archive", archive, "--actor", "FRA", "--session", "2"),
        "“FRA” casts no vote");
  }

  @Test
  void aFailedImportLeavesTheArchiveAsItWas() throws IOException {
    String archive = folder.resolve("archive").toString();
    assertThat(run("import-votes", "--archive", archive).exit()).isZero();
    isOneLine(run("import-votes", "--archive", archive, "--above", "FRA"), "FRA casts no vote");
    try (Archive opened = Archive.openReadOnly(folder.resolve("archive"))) {
      assertThat(opened.votes().findSummary().orElseThrow().above()).isEqualTo("USA");
    }
  }

  private Terminal run(String verb, String... more) {
    var arguments = new java.util.ArrayList<String>();
    arguments.add(verb);
    arguments.addAll(List.of("--votes", folder.resolve("votes.csv").toString()));
    arguments.addAll(List.of("--roll-calls", folder.resolve("calls.csv").toString()));
    arguments.addAll(List.of(more));
    return Terminal.run(arguments.toArray(String[]::new));
  }

  private static Map<String, Double> points(List<String> lines, String session) {
    Map<String, Double> points = new HashMap<>();
    for (String line : lines) {
      String[] cells = line.split(",(?=\\S)");
      if (cells[0].equals(session)) {
        points.put(cells[2], Double.valueOf(cells[3]));
      }
    }
    return points;
  }

  private static void isOneLine(Terminal terminal, String words) {
    assertThat(terminal.exit()).isEqualTo(2);
    assertThat(terminal.out()).isEmpty();
    assertThat(terminal.errLines()).hasSize(1).first().asString().contains(words);
  }
}
