package org.entente.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.entente.actor.ActorId;
import org.entente.actor.Identity;
import org.entente.document.Document;
import org.entente.document.Span;
import org.entente.report.Act;
import org.entente.report.Certainty;
import org.entente.report.EventDate;
import org.entente.report.EventType;
import org.entente.report.Participant;
import org.entente.report.Polarity;
import org.entente.report.Report;
import org.entente.report.Tense;
import org.entente.store.Archive;
import org.entente.store.ArchiveWriter;
import org.entente.store.Entry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Joining and deciding from the command line, over two articles on one attack. */
class EventVerbsTest {
  private static final LocalDate DAY = LocalDate.of(2020, 3, 2);
  private static final String FIRST = "r-0000000000000001";
  private static final String SECOND = "r-0000000000000002";

  @TempDir private Path folder = Path.of("");

  @BeforeEach
  void write() {
    try (Archive archive = Archive.open(folder.resolve("a"));
        ArchiveWriter writer = archive.writer(_ -> Optional.empty())) {
      writer.write(
          List.of(
              article(FIRST, "The Daily", "Iran fired rockets at a harbour of Israel near Haifa."),
              article(SECOND, "The Post", "Iran hit a harbour of Israel near Haifa with rockets.")),
          "a test",
          1);
    }
  }

  private static Entry.Article article(String id, String publisher, String text) {
    Optional<LocalDate> published = Optional.of(DAY);
    var document =
        new Document(
            Document.idOf(publisher, text, published),
            publisher,
            text,
            Optional.of(publisher),
            Optional.empty(),
            published,
            Optional.empty(),
            "en",
            publisher);
    var report =
        new Report(
            id,
            document.id(),
            0,
            new Span(0, text.length()),
            new Act(EventType.ASSAULT, Optional.empty(), List.of(), "190", -10),
            List.of(party("Iran", "IRN", text)),
            List.of(party("Israel", "ISR", text)),
            new Span(5, 10),
            text.substring(5, 10),
            new EventDate.Publication(DAY),
            Optional.empty(),
            Polarity.AFFIRMED,
            Certainty.STATED,
            Tense.PAST,
            List.of(),
            "assault/attack",
            "a test");
    return new Entry.Article(document, List.of(), List.of(report), List.of());
  }

  private static Participant party(String words, String id, String text) {
    var actor = new ActorId(id);
    int start = text.indexOf(words);
    return new Participant(
        new Span(start, start + words.length()),
        words,
        new Identity.Known(actor),
        Optional.of(words),
        Optional.of(actor),
        List.of(),
        Optional.of(actor));
  }

  private Terminal run(String verb, String... arguments) {
    var all = new ArrayList<String>(List.of(verb));
    all.addAll(List.of(arguments));
    all.addAll(List.of("--archive", folder.resolve("a").toString()));
    return Terminal.run(all.toArray(String[]::new));
  }

  private List<JsonNode> events() {
    return run("events").out().lines().map(line -> new ObjectMapper().readTree(line)).toList();
  }

  @Test
  void joinsSplitsAndTakesItBack() {
    Terminal joined = run("join");
    assertThat(joined.exit()).as(joined.err()).isZero();
    assertThat(joined.out())
        .contains("2 reports joined into 1 events, 1 of them of several reports");
    assertThat(events()).hasSize(1);
    JsonNode event = events().getFirst();
    assertThat(event.get("id").asString()).startsWith("e-");
    assertThat(event.get("voices").asInt()).isEqualTo(2);
    assertThat(event.get("members")).hasSize(2);
    assertThat(event.at("/members/1/why/reason").asString()).isEqualTo("alike");
    assertThat(event.at("/members/1/why/parties").asDouble()).isEqualTo(1);

    Terminal split = run("split", SECOND, "--why", "another harbour", "--by", "an editor");
    assertThat(split.exit()).as(split.err()).isZero();
    assertThat(split.out()).contains("decision 1 is kept", "the report is now in e-");
    assertThat(events()).hasSize(2);
    assertThat(run("decisions").out())
        .contains("1\tsplit\t" + SECOND + "\tan editor\t", "\tanother harbour\t");

    assertThat(run("undo", "1", "--why", "it was one").exit()).isZero();
    assertThat(events()).hasSize(1);
    assertThat(run("decisions").out()).contains("\tit was one");
  }

  @Test
  void mergesWhatWasSplit() {
    assertThat(run("split", SECOND, "--why", "another").exit()).isZero();
    Terminal merged = run("merge", FIRST, SECOND, "--why", "one after all");
    assertThat(merged.exit()).as(merged.err()).isZero();
    assertThat(events()).hasSize(1);
    assertThat(run("events", "--fewest", "2").out().lines()).hasSize(1);
  }

  @Test
  void gradesSourcesAndEvents() {
    assertThat(run("join").exit()).isZero();
    String event = events().getFirst().get("id").asString();
    assertThat(events().getFirst().at("/grading/credibility").asInt()).isEqualTo(2);
    assertThat(events().getFirst().at("/members/0/grading/reliability").asString()).isEqualTo("F");

    Terminal graded = run("grade", "b", "--publisher", "The Daily", "--why", "careful");
    assertThat(graded.exit()).as(graded.err()).isZero();
    assertThat(
            run("grade", "4", "--event", event, "--why", "one office", "--by", "an editor").exit())
        .isZero();
    assertThat(run("grade", "3", "--event", event, "--why", "two after all").exit()).isZero();
    assertThat(run("grade", "--list").out().lines())
        .hasSize(4)
        .anyMatch(line -> line.startsWith("1\tpublisher\tThe Daily\tB\tyes\t"))
        .anyMatch(line -> line.startsWith("2\tevent\t" + event + "\t4\tno\tan editor\t"))
        .anyMatch(line -> line.startsWith("3\tevent\t" + event + "\t3\tyes\t"));
    JsonNode grading = events().getFirst().get("grading");
    assertThat(grading.get("credibility").asInt()).isEqualTo(3);
    assertThat(grading.get("derived").asInt()).isEqualTo(2);
    assertThat(grading.get("ground").asString()).isEqualTo("two independent voices");
    assertThat(grading.at("/set/why").asString()).isEqualTo("two after all");
    assertThat(events().getFirst().findValuesAsString("reliability")).contains("B", "F");

    assertThat(run("grade", "none", "--event", event, "--why", "never mind").exit()).isZero();
    assertThat(events().getFirst().at("/grading/credibility").asInt()).isEqualTo(2);
  }

  @Test
  void mistakenGradesAreOneSentence() {
    assertThat(run("grade", "B", "--why", "x").err()).contains("say what is graded");
    assertThat(run("grade", "7", "--voice", "RUS", "--why", "x").err())
        .contains("A, B, C, D, E or F");
    assertThat(run("grade", "B", "--voice", "nobody-known", "--why", "x").err())
        .contains("the directory has no actor nobody-known");
    assertThat(run("grade", "B", "--publisher", "Nobody", "--why", "x").err())
        .contains("no article in this archive is published by “Nobody”");
    assertThat(run("grade", "B", "--event", "e-00000000000000ff", "--why", "x").err())
        .contains("no event in this archive has the id");
    Terminal both = run("grade", "B", "--voice", "RUS", "--publisher", "The Daily", "--why", "x");
    assertThat(both.exit()).isEqualTo(2);
    assertThat(run("grade", "B", "--voice", "RUS").err()).contains("with a name and a reason");
    assertThat(run("grade", "--list").out().lines()).hasSize(1);
  }

  @Test
  void mistakesAreOneSentence() {
    assertThat(run("split", "r-00000000000000ff", "--why", "x").err())
        .contains("no report in this archive has the id r-00000000000000ff");
    assertThat(run("split", FIRST, "--why", " ").err()).contains("with a name and a reason");
    assertThat(run("undo", "7", "--why", "x").err()).contains("there is no decision 7");
    assertThat(run("merge", FIRST, FIRST, "--why", "x").err()).contains("2 different reports");
    assertThat(Terminal.run("join", "--archive", folder.resolve("none").toString()).exit())
        .isEqualTo(2);
    assertThat(run("events").err()).contains("some reports have not been joined");
  }
}
