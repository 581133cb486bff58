package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.report.EventType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * {@code stance}, {@code ties}, {@code flows}, {@code shifts} and {@code network} over an archive.
 */
class NetworkVerbsTest {
  @TempDir static Path folder;
  private static String archive = "";

  @BeforeAll
  static void write() {
    archive = folder.resolve("archive").toString();
    var reports = new ToldArchive();
    reports.tell("SUN", "ISR", "support/establish-ties", EventType.SUPPORT, 6, "1991-10-18");
    reports.tell("RUS", "ISR", "consult/meet", EventType.CONSULT, 1, "1995-05-01");
    reports.tell("RUS", "ISR", "accuse/accuse", EventType.ACCUSE, -2, "1996-05-01");
    reports.tell("USA", "ISR", "aid/provide-arms", EventType.AID, 8.3, "1996-06-01");
    for (int i = 0; i < 24; i++) {
      boolean early = i < 12;
      reports.tell(
          "IRN",
          "ISR",
          early ? "consult/meet" : "accuse/accuse",
          early ? EventType.CONSULT : EventType.ACCUSE,
          early ? 2 + i % 3 : -5 - i % 3,
          LocalDate.of(1970, 1, 10).plusMonths(i).toString());
    }
    reports.write(Path.of(archive), LocalDate.of(2000, 1, 1));
  }

  private static Terminal run(String verb, String... arguments) {
    var all = new ArrayList<>(List.of(verb, "--archive", archive));
    all.addAll(List.of(arguments));
    return Terminal.run(all.toArray(String[]::new));
  }

  private static List<String> lines(Terminal terminal) {
    assertThat(terminal.exit()).as(terminal.err()).isZero();
    return terminal.out().lines().toList();
  }

  private static JsonNode json(Terminal terminal) {
    assertThat(terminal.exit()).as(terminal.err()).isZero();
    return new ObjectMapper().readTree(terminal.out());
  }

  @Test
  void stanceChainsOnRequestOnly() {
    String[] asked = {"--from", "Russia", "--to", "Israel", "--by", "year", "--evidence"};
    assertThat(lines(run("stance", asked)))
        .hasSize(3)
        .first()
        .isEqualTo("window,stance,low,high,reports,weight,evidence");
    String[] chained = {
      "--from", "Russia", "--to", "Israel", "--by", "year", "--evidence", "--chain"
    };
    assertThat(lines(run("stance", chained)))
        .hasSize(7)
        .anyMatch(line -> line.startsWith("1991,") && line.endsWith(",r-0000000000000000"));
  }

  @Test
  void panelHasEveryPair() {
    assertThat(lines(run("stance", "--panel", "--by", "year", "--least", "2")))
        .startsWith("from,to,window,stance,low,high,reports,weight")
        .anyMatch(line -> line.startsWith("IRN,ISR,1970,"))
        .noneMatch(line -> line.startsWith("USA,"));
  }

  @Test
  void unclearNamesAreOneLine() {
    for (String name : List.of("Congo", "Atlantis")) {
      Terminal terminal = run("stance", "--from", name, "--to", "ISR");
      assertThat(terminal.exit()).isEqualTo(2);
      assertThat(terminal.errLines()).hasSize(1);
      assertThat(terminal.err()).contains(name);
    }
  }

  @Test
  void tiesOnADay() {
    assertThat(lines(run("ties", "--between", "ISR", "--between", "Soviet Union")))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("diplomatic relations,ISR,Israel,SUN,Soviet Union,,1991-10-18,1991-10-18,open");
    JsonNode tie =
        json(
            run(
                "ties",
                "--actor",
                "Russia",
                "--chain",
                "--on",
                "2000-01-01",
                "--format",
                "json",
                "--kind",
                "diplomatic relations"));
    assertThat(tie.get("state").stringValue()).isEqualTo("stands");
    assertThat(tie.get("second").stringValue()).isEqualTo("RUS");
    assertThat(tie.get("since").get("evidence").get(0).get("report").stringValue())
        .isEqualTo("r-0000000000000000");
    assertThat(run("ties", "--kind", "love").err()).contains("sanctions");
  }

  @Test
  void flowsAreCounted() {
    assertThat(lines(run("flows", "--from", "1990-01-01")))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("arms,USA,United States,ISR,Israel,1,0,0,0,1996-06-01,1996-06-01,");
    assertThat(lines(run("flows", "--until", "1990-01-01"))).hasSize(1);
  }

  @Test
  void shiftsNameTheirReports() {
    Terminal terminal = run("shifts", "--format", "json");
    JsonNode shift = json(terminal);
    assertThat(shift.get("shift").stringValue()).isEqualTo("1971-01");
    assertThat(shift.get("false_alarm_rate").doubleValue()).isLessThan(0.05);
    assertThat(shift.get("carriers")).hasSizeBetween(1, 5);
    assertThat(terminal.err()).contains("shifts: 1, series searched: 1;");
    assertThat(lines(run("shifts", "--from", "USA", "--to", "ISR"))).hasSize(1);
  }

  @Test
  void stanceAsJsonHasTheSameFigures() {
    String[] asked = {"--from", "USA", "--to", "ISR", "--by", "year", "--format", "json"};
    JsonNode line = json(run("stance", asked));
    assertThat(line.get("window").stringValue()).isEqualTo("1996");
    assertThat(line.get("reports").intValue()).isEqualTo(1);
    assertThat(line.get("evidence")).hasSize(1);
    String csv = lines(run("stance", "--from", "USA", "--to", "ISR", "--by", "year")).getLast();
    assertThat(csv)
        .startsWith(String.format(Locale.ROOT, "1996,%.3f,", line.get("stance").doubleValue()))
        .endsWith(String.format(Locale.ROOT, ",1,%.3f", line.get("weight").doubleValue()));
    // By year an act of June has half of its weight at the end of May, not an eighth.
    assertThat(line.get("weight").doubleValue()).isCloseTo(0.67, within(0.01));
  }

  @Test
  void networkOfATableIsTheArchives() throws IOException {
    var table = new StringBuilder("date,from,to,goldstein,count\n");
    for (int i = 0; i < 24; i++) {
      table
          .append(LocalDate.of(1970, 1, 10).plusMonths(i))
          .append(",IRN,ISR,%d,1%n".formatted(i < 12 ? 2 + i % 3 : -5 - i % 3));
    }
    Path file = Files.writeString(folder.resolve("acts.csv"), table);
    String[] window = {
      "--from", "1970-01-01", "--until", "1972-01-01", "--every", "1y", "--format", "csv"
    };
    var asked = new ArrayList<>(List.of("network", file.toString()));
    asked.addAll(List.of(window));
    assertThat(Terminal.run(asked.toArray(String[]::new)).out())
        .isEqualTo(run("network", window).out());
  }

  @Test
  void namesWithTheWordsAreOfferedFirst() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("sectors.csv"),
            "date,from,to,goldstein\n1970-01-10,Army,Bench,1\n1970-01-11,Court,Navy (Israel),1\n");
    assertThat(Terminal.run("stance", file.toString(), "--from", "Israel", "--to", "Army").err())
        .contains("nobody in", "called “Israel”; it names Navy (Israel), Army, Bench and 1 more");
  }

  @Test
  void networkOfAWindow() {
    JsonNode network = json(run("network", "--from", "1970-01-01", "--until", "1971-01-01"));
    assertThat(network.get("nodes").intValue()).isEqualTo(2);
    assertThat(network.get("pairs").get(0).get("sign").intValue()).isEqualTo(1);
    assertThat(network.get("pairs").get(0).get("from_name").stringValue()).isEqualTo("Iran");
    assertThat(
            lines(
                run(
                    "network",
                    "--from",
                    "1970-01-01",
                    "--until",
                    "1972-01-01",
                    "--every",
                    "1y",
                    "--format",
                    "csv")))
        .containsExactly(
            "window,from,to,sign,reports,forward,cooperation,conflict,mean",
            "1970-01-01/1971-01-01,IRN,ISR,1,12,12,12,0,3.0000",
            "1971-01-01/1972-01-01,IRN,ISR,-1,12,12,0,12,-6.0000");
    assertThat(run("network", "--from", "1971-01-01", "--until", "1970-01-01").exit()).isEqualTo(2);
  }
}
