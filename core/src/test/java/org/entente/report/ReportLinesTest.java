package org.entente.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.entente.document.Document;
import org.entente.document.Limits;
import org.entente.document.Span;
import org.entente.parse.Gate;
import org.entente.store.Fakes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportLinesTest {
  private static final Document DOCUMENT =
      Fakes.document(
          "A \"title\"\n\u2028 with 🕊",
          "Officials say SAA HELPS troops-of-SBB in 1991. SAA/SBB HITS rebels undated. rebels HITS SAA."
              + " Ministers denied if SAA HITS SBB near Sabha. Perhaps reportedly SCC HELPS SAA in 1991.",
          LocalDate.of(2001, 2, 3));

  @TempDir private Path folder = Path.of("");

  @Test
  void readIsTheReverseOfWriting() {
    for (PrintedReport printed : printed(DOCUMENT)) {
      PrintedReport read = ReportJsonReader.read(line(printed), printed.document().origin());
      assertThat(read)
          .isEqualTo(
              new PrintedReport(
                  asPrinted(printed.report()), printed.document(), printed.sentence()));
      assertThat(line(read)).isEqualTo(line(printed));
    }
  }

  @Test
  void fileIsReadInItsOrderAndOnce() throws IOException {
    List<PrintedReport> all =
        IntStream.range(0, 40)
            .mapToObj(i -> Fakes.numbered(i, 30))
            .flatMap(d -> printed(d).stream())
            .toList();
    List<String> lines = all.stream().map(ReportLinesTest::line).toList();
    assertThat(lines).hasSizeGreaterThan(500);
    Path plain =
        Files.writeString(folder.resolve("a.jsonl"), "\ufeff" + String.join("\r\n", lines));
    Path packed = folder.resolve("b.gz");
    try (var out = new GZIPOutputStream(Files.newOutputStream(packed))) {
      out.write((String.join("\n\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }
    var standard = new ByteArrayInputStream(lines.getFirst().getBytes(StandardCharsets.UTF_8));
    for (List<String> paths :
        List.of(
            List.of(plain.toString()),
            List.of(packed.toString()),
            List.of("-", plain.toString(), packed.toString()))) {
      assertThat(read(paths, standard)).isEqualTo(lines);
    }
    assertThat(read(List.of("-"), InputStream.nullInputStream())).isEmpty();
  }

  @Test
  void linesAreKnownByNameOrBrace() throws IOException {
    String table =
        Files.writeString(folder.resolve("acts.csv"), "date,from,to,goldstein\n").toString();
    String renamed = Files.writeString(folder.resolve("reports.txt"), "\ufeff\n {}").toString();
    assertThat(List.of("-", "x.jsonl", "X.NDJSON", "x.jsonl.gz", renamed))
        .allMatch(ReportLines::isLines);
    assertThat(List.of(table, "x.csv", "x.gz", folder.toString())).noneMatch(ReportLines::isLines);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          "id":"r-                 | "id":"x-                | id has no such value
          "index":0                | "index":-1              | sentence.index is below 0
          "index":0                | "index":99999999999     | sentence.index is not a whole number
          "start":0,"end":46       | "start":9,"end":9       | sentence.start and end are no place
          "event_type":"AID"       | "event_type":"LOVE"     | event_type has no such value: “LOVE”
          "quad":2                 | "quad":4                | quad is not that of AID
          "goldstein":8.3          | "goldstein":1e400       | goldstein is not between
          "goldstein":8.3          | "goldstein":"8.3"       | goldstein is not a number
          "cameo":"072"            | "cameo":"7"             | cameo has no such value
          "mode":"military",       | ``                      | mode is missing
          "context":["arms"]       | "context":[1]           | context is not a list of texts
          "context":["arms"]       | "context":null          | context is not a list
          "actor":"SAA","name"     | "actor":"../","name"    | sources[0].actor has no such value
          "actor":"SAA","name"     | "actor":null,"name"     | sources[0].actor is not known
          "identity":"known"       | "identity":"unknown"    | sources[0].actor does not go with
          "identity":"known"       | "identity":"ambiguous"  | sources[0].candidates are fewer than two
          "sector":["GOV"]         | "sector":["\\u001b[2J"] | sources[0].sector has no such value: “?[2J”
          "from":"1991-01-01"      | "from":"1991"           | date.from is not a day such as
          "from":"1991-01-01"      | "from":"+99999-01-01"   | date.from is not a day such as
          "from":"1991-01-01"      | "from":null             | date.from is not known
          "until":"1992-01-01"     | "until":"1991-01-01"    | date.until is not after from
          "precision":"year"       | "precision":"unknown"   | date.precision does not go with
          "kind":"unnamed official"| "kind":"oracle"         | attribution[0].kind has no such value
          "polarity":"affirmed"    | "polarity":"AFFIRMED"   | polarity has no such value
          "trigger":{              | "trigger":[],"x":{      | trigger is not an object
          "rule":"fake/helps"      | "rule":"a","rule":"b"   | is not valid JSON
          "coder":"fake 1"}        | "coder":"fake 1"} {}    | is not valid JSON
          """)
  void wrongFieldsAreNamed(String old, String changed, String complaint) throws IOException {
    String line = line(printed(DOCUMENT).getFirst());
    assertThat(line).contains(old.strip());
    int at = line.indexOf(old.strip());
    String wrong =
        line.substring(0, at) + changed.strip() + line.substring(at + old.strip().length());
    Path file = Files.writeString(folder.resolve("x.jsonl"), line + "\n\n" + wrong + "\n");
    assertThatThrownBy(() -> read(List.of(file.toString()), InputStream.nullInputStream()))
        .isInstanceOf(ReportLineException.class)
        .hasMessageContaining(file + ", line 3: " + complaint.strip())
        .hasMessageEndingWith("; give lines as “entente code” prints them")
        .extracting(e -> String.valueOf(e.getMessage()).lines().count())
        .isEqualTo(1L);
  }

  @Test
  void furtherFieldsArePassedOver() {
    String line = line(printed(DOCUMENT).getFirst());
    String more = line.replace("\"quad\":", "\"counted\":true,\"event\":{\"id\":[null]},\"quad\":");
    assertThat(line(ReportJsonReader.read(more, "x"))).isEqualTo(line);
  }

  @Test
  void hostileBytesAreOneMistake() throws IOException {
    String line = line(printed(DOCUMENT).getFirst());
    var random = new Random(94);
    byte[] good = line.getBytes(StandardCharsets.UTF_8);
    int refused = 0;
    for (int i = 0; i < 3_000; i++) {
      byte[] bytes = good.clone();
      for (int n = 1 + random.nextInt(4); n > 0; n--) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      try {
        read(List.of("-"), new ByteArrayInputStream(bytes));
      } catch (ReportLineException e) {
        refused++;
      }
    }
    // the rest are changes of words, which nobody can know to be wrong
    assertThat(refused).isGreaterThan(1_500);
    for (byte[] bytes :
        List.of(
            "[".repeat(1_000_000).getBytes(StandardCharsets.UTF_8),
            "{\"id\":".repeat(100_000).getBytes(StandardCharsets.UTF_8),
            "date,from,to,goldstein".getBytes(StandardCharsets.UTF_8),
            line.getBytes(StandardCharsets.UTF_16LE),
            new byte[] {0, 1, 2},
            new byte[Limits.DEFAULT.lineBytes() + 1],
            new byte[] {0x1f, (byte) 0x8b, 8, 0})) {
      assertThatThrownBy(() -> read(List.of("-"), new ByteArrayInputStream(bytes)))
          .isInstanceOf(ReportLineException.class)
          .hasMessageStartingWith("standard input");
    }
    assertThatThrownBy(() -> read(List.of(folder.toString()), InputStream.nullInputStream()))
        .hasMessageContaining("is a folder; name an archive with --archive");
    assertThatThrownBy(() -> read(List.of("nowhere.jsonl"), InputStream.nullInputStream()))
        .hasMessage("nowhere.jsonl does not exist");
  }

  private static List<String> read(List<String> paths, InputStream standard) {
    var lines = new ArrayList<String>();
    ReportLines.read(paths, standard, printed -> lines.add(line(printed)));
    return lines;
  }

  private static List<PrintedReport> printed(Document document) {
    return new Fakes.FakeCoder()
        .code(new Fakes.FakeParser().parse(document, Gate.OPEN)).stream()
            .map(report ->
                new PrintedReport(
                    report, document.head(), report.sentenceSpan().in(document.text())))
            .toList();
  }

  private static String line(PrintedReport printed) {
    return ReportJson.line(printed.report(), printed.document(), printed.sentence());
  }

  /** With the sentence's span for what is not in the JSON: the places of cues and of dates. */
  private static Report asPrinted(Report r) {
    Span sentence = r.sentenceSpan();
    EventDate date =
        r.date() instanceof EventDate.Stated s
            ? new EventDate.Stated(s.from(), s.until(), s.precision(), sentence, s.text())
            : r.date();
    List<Voice> voices =
        r.attribution().stream()
            .map(v ->
                new Voice(
                    v.span(),
                    v.text(),
                    v.actor(),
                    v.country(),
                    v.sector(),
                    v.kind(),
                    sentence,
                    v.cue()))
            .toList();
    return new Report(
        r.id(),
        r.document(),
        r.sentence(),
        sentence,
        r.act(),
        r.sources(),
        r.targets(),
        r.trigger(),
        r.triggerText(),
        date,
        r.place(),
        r.polarity(),
        r.certainty(),
        r.tense(),
        voices,
        r.rule(),
        r.coder());
  }
}
