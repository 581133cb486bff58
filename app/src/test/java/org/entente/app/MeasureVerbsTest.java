package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.entente.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** {@code score} with answers at hand, and {@code compare}; neither needs the language models. */
class MeasureVerbsTest {
  private static final String TEXT = "Iran supplied drones to Russia in September, officials said.";

  @TempDir private Path folder = Path.of("");

  @Test
  void scoresReportsThatWereMadeBefore() throws IOException {
    String gold =
        file(
            "gold.jsonl",
            "{\"id\":\"g\",\"text\":\"%s\",\"published\":\"2022-10-18\",\"reports\":[%s,%s]}\n"
                .formatted(TEXT, expected("RUS", "AID"), expected("SYR", "AID")));
    String id = Document.idOf("", TEXT, Optional.of(LocalDate.of(2022, 10, 18))).value();
    String reports = file("reports.jsonl", report(id, "AID", "aid/provide-arms"));
    Terminal text = Terminal.run("score", "--errors", gold, reports);
    assertThat(text.exit()).as(text.err()).isZero();
    assertThat(text.out()).contains("extraction, 1 documents", "g  missed: AID IRN > SYR", TEXT);
    JsonNode json = json("score", "--format", "json", gold, reports);
    assertThat(json.get("all").get(0).get("precision").asDouble()).isEqualTo(1);
    assertThat(json.get("all").get(0).get("recall").asDouble()).isEqualTo(0.5);
    assertThat(json.has("errors")).isFalse();
  }

  @Test
  void scoresAnswersToMarkedPairs() throws IOException {
    String gold =
        file(
            "pairs.tsv",
            """
            id\tmarked_sentence\tgold_root
            1\t<s>Iran</s> armed <t>the rebels</t>.\tAID
            2\t<s>Iran</s> freed <t>the rebels</t>.\tYIELD
            3\t<s>Iran</s> shelled <t>the rebels</t>.\tASSAULT
            """);
    String answers =
        file(
            "answers.tsv",
            "id\troot\tquad\trule\n1\tAID\t2\ta/b\n2\tRETREAT\t2\tc/d\n3\t\t\tnone\n");
    JsonNode json = json("score", "--format", "json", "--errors", gold, answers);
    assertThat(json.get("macro_f1").asDouble()).isEqualTo(2.0 / 3);
    assertThat(json.get("errors")).hasSize(1);
    assertThat(json.get("errors").get(0).get("id").asString()).isEqualTo("3");
  }

  @Test
  void aTypeThatIsNoneIsOneLine() throws IOException {
    String gold = file("pairs.tsv", "id\tmarked_sentence\tgold_root\n1\tIran met Iraq.\tMEET\n");
    Terminal terminal = Terminal.run("score", gold, gold);
    assertThat(terminal.exit()).isEqualTo(2);
    assertThat(terminal.errLines()).hasSize(1);
    assertThat(terminal.err()).contains("row 1 needs a PLOVER type");
  }

  @Test
  void comparesTwoOutputs() throws IOException {
    String old = file("old.jsonl", report("d-1", "AID", "aid/provide-arms"));
    String now = file("new.jsonl", report("d-1", "REJECT", "refuse>aid/provide-arms"));
    Terminal text = Terminal.run("compare", old, now);
    assertThat(text.exit()).as(text.err()).isZero();
    assertThat(text.out())
        .contains(
            "changed REJECT Iran > Russia",
            "type: AID → REJECT",
            TEXT,
            "1 reports before, 1 now: 0 gained, 0 lost, 1 changed, 0 the same");
    JsonNode json = json("compare", "--format", "json", old, now);
    assertThat(json.get("changes").get(0).get("kind").asString()).isEqualTo("changed");
    assertThat(json.get("types").get(0).get("label").asString()).isEqualTo("REJECT");
  }

  @Test
  void whatIsNoReportIsOneLine() throws IOException {
    String wrong = file("wrong.jsonl", "{\"id\":\"x\"}\n");
    Terminal terminal = Terminal.run("compare", wrong, wrong);
    assertThat(terminal.exit()).isEqualTo(2);
    assertThat(terminal.errLines()).hasSize(1);
    assertThat(terminal.err()).contains("line 1", "is not a report");
  }

  private JsonNode json(String... arguments) {
    Terminal terminal = Terminal.run(arguments);
    assertThat(terminal.exit()).as(terminal.err()).isZero();
    return new ObjectMapper().readTree(terminal.out());
  }

  private static String expected(String target, String type) {
    return "{\"source\":\"IRN\",\"target\":\"%s\",\"type\":\"%s\"}".formatted(target, type);
  }

  private static String report(String document, String type, String rule) {
    return """
    {"id":"r-%s","document":{"id":"%s"},"sentence":{"index":0,"start":0,"end":60,"text":"%s"},"event_type":"%s",\
    "sources":[{"text":"Iran","start":0,"end":4,"principal":"IRN"}],\
    "targets":[{"text":"Russia","start":24,"end":30,"principal":"RUS"}],"rule":"%s"}
    """
        .formatted(type, document, TEXT, type, rule);
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }
}
