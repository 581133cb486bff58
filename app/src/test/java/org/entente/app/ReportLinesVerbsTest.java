package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.entente.report.ReportJson;
import org.entente.store.Archive;
import org.entente.store.ReportFilter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Two years of the chronicle, coded to lines and read into an archive, give the same answers. */
class ReportLinesVerbsTest {
  @TempDir private static Path folder = Path.of("");
  private static String archive = "";
  private static String lines = "";

  @BeforeAll
  static void codeBothWays() throws IOException {
    archive = folder.resolve("archive").toString();
    lines = folder.resolve("reports.jsonl").toString();
    List<String> years =
        Stream.of("1973", "1979")
            .map(year -> Path.of("..", "samples", "chronicle", year).toString())
            .toList();
    Files.writeString(Path.of(lines), run("code", years).out());
    var read = new ArrayList<>(years);
    read.addAll(List.of("--archive", archive));
    run("read", read);
  }

  private static Terminal run(String verb, List<String> arguments) {
    var all = new ArrayList<>(List.of(verb));
    all.addAll(arguments);
    Terminal terminal = Terminal.run(all.toArray(String[]::new));
    assertThat(terminal.exit()).as(terminal.err()).isZero();
    return terminal;
  }

  private static List<String> with(List<String> first, String words) {
    var all = new ArrayList<>(first);
    all.addAll(List.of(words.split(" ")).subList(1, words.split(" ").length));
    return all;
  }

  @Test
  void codePrintsWhatAnArchiveHolds() throws IOException {
    var held = new ArrayList<String>();
    try (Archive opened = Archive.openReadOnly(Path.of(archive))) {
      opened
          .reports()
          .forEach(
              ReportFilter.EVERY,
              each -> held.add(ReportJson.line(each.report(), each.document(), each.sentence())));
    }
    assertThat(held).hasSizeGreaterThan(40);
    assertThat(Files.readAllLines(Path.of(lines))).isEqualTo(held);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ties",
        "ties --actor Iran --on 1980-01-01 --format json",
        "ties --between Egypt --between Israel --chain",
        "flows --chain",
        "flows --from 1973-01-01 --until 1974-01-01 --format json",
        "stance --panel --evidence",
        "stance --from Egypt --to Israel --by year --format json",
        "shifts --by year --least 2 --rate 1",
        "shifts --both-ways --least 2 --rate 1",
        "network --from 1973-01-01 --until 1980-01-01 --every 1y --format csv --least 1",
        "network --from 1973-01-01 --until 1980-01-01 --chain",
        "parallels --actor Egypt --from 1979-01-01 --until 1980-01-01",
        "outlook --from Egypt --to Israel",
        "outlook --months 24 --format json",
      })
  void linesAnswerAsTheArchive(String words) {
    String verb = words.split(" ")[0];
    Terminal ofLines = run(verb, with(List.of(lines), words));
    Terminal ofArchive = run(verb, with(List.of("--archive", archive), words));
    assertThat(ofLines).isEqualTo(ofArchive);
    assertThat(ofLines.out().lines().count() + ofLines.err().lines().count()).isPositive();
  }

  @Test
  void answersAreNotEmpty() {
    assertThat(run("ties", List.of(lines)).out().lines()).hasSizeGreaterThan(5);
    assertThat(run("flows", List.of(lines)).out().lines()).hasSizeGreaterThan(1);
    assertThat(run("stance", List.of(lines, "--panel", "--by", "year")).out().lines())
        .hasSizeGreaterThan(20);
  }

  @Test
  void tiesOfLinesHaveAnOutlook() {
    assertThat(run("outlook", List.of("--ties", lines)).out())
        .isEqualTo(run("outlook", List.of("--archive", archive, "--until", lastDay())).out());
  }

  /** What {@code --ties} takes for the present: the last day that ties tell of. */
  private static String lastDay() {
    String out = run("outlook", List.of("--ties", lines, "--format", "json")).out();
    int at = out.indexOf("\"as_of\":\"");
    return out.substring(at + 9, at + 19);
  }

  /** {@code entente code … | entente ties -}, in any order of the lines, and some of them twice. */
  @Test
  void linesComeThroughPipesInAnyOrder() throws IOException {
    var shuffled = new ArrayList<>(Files.readAllLines(Path.of(lines)));
    Collections.shuffle(shuffled, new Random(1979));
    shuffled.addAll(shuffled.subList(0, 9));
    InputStream before = System.in;
    try {
      for (String verb : List.of("ties -", "flows -", "stance - --panel --by year --chain")) {
        System.setIn(
            new ByteArrayInputStream(String.join("\n", shuffled).getBytes(StandardCharsets.UTF_8)));
        String name = verb.split(" ")[0];
        assertThat(run(name, with(List.of(), verb)).out())
            .isEqualTo(run(name, with(List.of(lines), verb.replaceFirst(" -(?= |$)", ""))).out());
      }
    } finally {
      System.setIn(before);
    }
  }

  @Test
  void mistakesAreOneLine() throws IOException {
    String bad = Files.writeString(folder.resolve("bad.jsonl"), "{\"id\":1}\n").toString();
    String table =
        Files.writeString(folder.resolve("acts.csv"), "date,from,to,goldstein\n").toString();
    for (List<String> wrong :
        List.of(
            List.of("ties"),
            List.of("ties", lines, "--archive", archive),
            List.of("ties", bad),
            List.of("ties", table),
            List.of("ties", archive),
            List.of("flows", "nowhere.jsonl"),
            List.of("stance", bad, "--panel"),
            List.of("stance", archive, "--panel"),
            List.of("stance", table, lines, "--panel"),
            List.of("outlook"),
            List.of("outlook", "--ties", bad))) {
      Terminal terminal = Terminal.run(wrong.toArray(String[]::new));
      assertThat(terminal.exit()).as(wrong.toString()).isEqualTo(2);
      assertThat(terminal.errLines()).as(wrong.toString()).hasSize(1);
    }
    assertThat(Terminal.run("stance", archive, "--panel").err())
        .contains("is a folder", "--archive");
    assertThat(Terminal.run("ties", bad).err())
        .contains(bad + ", line 1: document is missing; give lines as “entente code” prints them");
  }
}
