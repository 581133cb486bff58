package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.entente.report.ReportJson;
import org.entente.store.Archive;
import org.entente.store.ReportFilter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The verbs with the real language models, which all tests of this class share. */
class FlowTest {
  private static final Path CHRONICLE = Path.of("..", "samples", "chronicle");
  private static final String ARTICLE =
      """
      Title: Drones for Moscow
      Published: 2022-10-18
      Publisher: The Example

      Iran supplied drones to Russia in September, Israeli officials said.
      """;

  @TempDir private Path folder = Path.of("");

  @Test
  void codePrintsJsonLinesThatTheDocsDescribe() throws IOException {
    Path article = Files.writeString(folder.resolve("article.txt"), ARTICLE);
    Terminal terminal = Terminal.run("code", article.toString());
    assertThat(terminal.exit()).as(terminal.err()).isZero();
    assertThat(terminal.err()).isEmpty();
    List<JsonNode> reports =
        terminal.out().lines().map(line -> new ObjectMapper().readTree(line)).toList();
    assertThat(reports).hasSize(1);
    JsonNode report = reports.getFirst();
    assertThat(report.get("event_type").asString()).isEqualTo("AID");
    assertThat(report.get("sources").get(0).get("actor").asString()).isEqualTo("IRN");
    assertThat(report.get("targets").get(0).get("actor").asString()).isEqualTo("RUS");
    assertThat(report.get("attribution").get(0).get("country").asString()).isEqualTo("ISR");
    assertThat(report.get("date").get("from").asString()).isEqualTo("2022-09-01");

    String page = Files.readString(Path.of("..", "docs", "report-format.md"));
    var fields = new TreeSet<String>();
    collect(report, "", fields);
    assertThat(fields)
        .contains("id", "sentence.text", "identity", "kind")
        .allSatisfy(field -> assertThat(page).contains("`" + field + "`"));
  }

  /** Fields as the page names them: those of participants and voices without their list. */
  private static void collect(JsonNode node, String path, Set<String> fields) {
    for (Map.Entry<String, JsonNode> field : node.properties()) {
      JsonNode value = field.getValue();
      if (value.isObject()) {
        collect(value, field.getKey() + ".", fields);
        continue;
      }
      fields.add(path + field.getKey());
      if (value.isArray()) {
        value.forEach(each -> collect(each, "", fields));
      }
    }
  }

  @Test
  void readGoesOnPastBadFiles() throws IOException {
    Path inputs = Files.createDirectory(folder.resolve("inputs"));
    Files.writeString(inputs.resolve("a-good.txt"), ARTICLE);
    Files.writeString(inputs.resolve("b-empty.txt"), "");
    byte[] binary = new byte[2_000];
    IntStream.range(0, binary.length).forEach(i -> binary[i] = (byte) (i * 7));
    Files.write(inputs.resolve("c-binary.txt"), binary);
    byte[] packed = gzip(ARTICLE.repeat(50));
    Files.write(inputs.resolve("d-cut.txt.gz"), Arrays.copyOf(packed, packed.length / 2));
    Files.writeString(
        inputs.resolve("e-lines.jsonl"),
        """
        {"title": "Talks", "published": "2014-04-03", "text": "Egypt held talks with Sudan."}
        {"title": "Broken", "text":
        {"title": "Visit", "published": "2014-04-04", "text": "Egypt recalled its ambassador from Sudan."}
        """);
    Files.writeString(
        inputs.resolve("f-good.txt"), ARTICLE.replace("Drones for Moscow", "The last one"));
    Path archive = folder.resolve("archive");

    Terminal terminal = Terminal.run("read", inputs.toString(), "--archive", archive.toString());
    assertThat(terminal.exit()).as(terminal.err()).isZero();
    assertThat(terminal.err()).isEmpty();
    assertThat(terminal.out())
        .contains("4 documents read into " + archive, "problems, listed in the archive:")
        .containsPattern("\n  empty +1\n")
        .containsPattern("\n  not-text +1\n")
        .containsPattern("\n  malformed +2\n")
        .doesNotContain("Exception");

    Terminal again = Terminal.run("read", inputs.toString(), "--archive", archive.toString());
    assertThat(again.exit()).isZero();
    assertThat(again.out()).contains("0 documents read", "4 held already");
  }

  @Test
  void numberOfThreadsDoesNotShow() throws IOException {
    List<String> files;
    try (Stream<Path> all = Files.walk(CHRONICLE)) {
      List<Path> sorted = all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
      files =
          IntStream.range(0, 12)
              .mapToObj(i -> sorted.get(i * sorted.size() / 12).toString())
              .toList();
    }
    List<String> one = reports(files, 1);
    assertThat(one).hasSizeGreaterThan(12);
    assertThat(reports(files, 3)).isEqualTo(one);
  }

  /** Every report of the files, as JSON, sorted by nothing but the archive's own order. */
  private List<String> reports(List<String> files, int threads) {
    Path archive = folder.resolve("threads-" + threads);
    var arguments = new ArrayList<String>(List.of("read", "--archive", archive.toString()));
    arguments.addAll(List.of("--threads", String.valueOf(threads)));
    arguments.addAll(files);
    Terminal terminal = Terminal.run(arguments.toArray(String[]::new));
    assertThat(terminal.exit()).as(terminal.err()).isZero();
    var lines = new ArrayList<String>();
    try (Archive opened = Archive.openReadOnly(archive)) {
      opened
          .reports()
          .forEach(
              ReportFilter.EVERY,
              stored ->
                  lines.add(
                      ReportJson.line(stored.report(), stored.document(), stored.sentence())));
    }
    return lines;
  }

  @Test
  void explainNamesTheRule() {
    Terminal terminal =
        Terminal.run("explain", "--on", "2022-10-18", "Iran refused to supply drones to Russia.");
    assertThat(terminal.exit()).as(terminal.err()).isZero();
    assertThat(terminal.out()).contains("Words", "Result", "refuse>aid/");
  }

  @Test
  void actorAndClassifyAnswerInTables() throws IOException {
    Terminal actor = Terminal.run("actor", "the Kremlin");
    assertThat(actor.exit()).as(actor.err()).isZero();
    assertThat(actor.out().lines())
        .hasSize(2)
        .first()
        .isEqualTo("id\tcountry\tsector\tactor\tname\tidentity");
    assertThat(actor.out().lines().toList().get(1)).startsWith("1\tRUS\t").endsWith("\tknown");

    Path pairs =
        Files.writeString(
            folder.resolve("pairs.tsv"),
            """
            id\tmarked_sentence
            x\t<s>Iran</s> supplied drones to <t>Russia</t>.
            """);
    Terminal classify = Terminal.run("classify", pairs.toString());
    assertThat(classify.exit()).as(classify.err()).isZero();
    assertThat(classify.out().lines().toList().get(1)).startsWith("x\tAID\t2\taid/");
  }

  private static byte[] gzip(String text) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var packed = new GZIPOutputStream(bytes)) {
      packed.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return bytes.toByteArray();
  }
}
