package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.report.EventDate.Precision.DAY;
import static org.entente.report.EventType.ASSAULT;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.entente.event.Decision;
import org.entente.event.grade.Grade;
import org.entente.event.grade.Reliability;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An event told by four papers: two in the same words, one with another number, one denying it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EventPagesTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final String SHELLED =
      "Veldany shelled the harbour of Port Halden in Kestria on 3 May 2021, killing nine people.";

  private final MemoryHoldings holdings =
      new MemoryHoldings()
          .actor("veldany", "Veldany", "state")
          .actor("kestria", "Kestria", "state");
  private Workspace workspace = Workspace.start(holdings, Settings.local("events", "entente test"));
  private Client client = new Client(workspace.port());
  private String event = "";

  @BeforeAll
  void start() {
    stories().forEach(story -> holdings.add(story.document(), story.reports()));
    holdings.grade(
        new Grade.OfSource(
            1,
            new Grade.Source.Publisher("Meridian Wire"),
            Optional.of(Reliability.B),
            new Decision.Made(
                "an editor", Instant.parse("2024-05-06T07:08:09Z"), "<b>careful</b>")));
    event = "/events/" + holdings.newest().event().orElseThrow().event();
  }

  /** The four papers' articles. */
  static List<Story> stories() {
    return List.of(
        story("Meridian Wire", "2021-05-04", SHELLED, false),
        story("Halden Post", "2021-05-05", SHELLED, false),
        story(
            "The Harbour Gazette",
            "2021-05-05",
            SHELLED.replace("nine", "up to nineteen").replace("harbour of", "old piers at"),
            false),
        story(
            "Karst Dispatch",
            "2021-05-05",
            "It is untrue that Veldany shelled the harbour of Port Halden in Kestria on 3 May 2021.",
            true));
  }

  private static Story story(String publisher, String day, String text, boolean denies) {
    Story.Telling telling =
        new Story(
                "Shells on a harbour",
                publisher,
                day,
                "",
                text + " " + publisher + " went on to other things.")
            .tells("shelled", ASSAULT, "190", -10)
            .by("Veldany", "veldany", "Veldany")
            .to("Kestria", "kestria", "Kestria")
            .on("3 May 2021", "2021-05-03", "2021-05-04", DAY);
    return denies ? telling.denied().end() : telling.end();
  }

  @AfterAll
  void stop() {
    workspace.close();
  }

  @Test
  void saysHowManyVoicesAndCopies() throws IOException {
    assertThat(client.get(event).body())
        .contains("4 reports in 4 articles come from <b>3 independent voices</b>")
        .contains("one is a copy and adds nothing")
        .contains("<span class=\"single\">copy</span>")
        .contains("One of them stands for the event in the figures");
  }

  @Test
  void contradictionsStandSideBySide() throws IOException {
    assertThat(client.get(event).body())
        .contains("· contested")
        .contains("Whether it took place", "<bdi>affirmed</bdi>", "<bdi>denied</bdi>")
        .contains("How many", "<bdi>9 people</bdi>", "<bdi>19 people</bdi>")
        .contains("Affirm: 2 voices, 3 reports", "⊘ Deny: 1 voice, 1 report");
  }

  @Test
  void gradesAreShownWithWhoGaveThem() throws IOException {
    String graded =
        "<bdi>Meridian Wire</bdi>: graded <b>B</b> by <bdi>an editor</bdi> on 6 May 2024:"
            + " <bdi>“&lt;b&gt;careful&lt;/b&gt;”</bdi>";
    assertThat(client.get(event).body())
        .contains("Credibility <b>4</b>: two independent voices affirm it, one denies it")
        .contains(graded)
        .contains("entente grade 4 --event e-");
    JsonNode json = JSON.readTree(client.get(event + ".json").body());
    assertThat(json.at("/grading/credibility").asInt()).isEqualTo(4);
    assertThat(json.at("/lines/0/grading/reliability").asString()).isEqualTo("B");
    String told = json.at("/lines/3/report/id").asString();
    assertThat(client.get("/reports/" + told).body())
        .contains("F, nobody has graded it", "The event: Credibility <b>4</b>");
    JsonNode report = JSON.readTree(client.get("/reports/" + told + ".json").body());
    assertThat(report.at("/grading/reliability").asString()).isEqualTo("F");
    assertThat(report.at("/event_grading/derived").asInt()).isEqualTo(4);
  }

  @Test
  void saysWhyAndHowToTakeItOut() throws IOException {
    assertThat(client.get(event).body())
        .contains("same act, same parties, same day", "of the words of the sentences in common")
        .containsPattern("entente split r-[0-9a-f]{16} --archive DIR --why")
        .containsPattern("entente merge r-[0-9a-f]{16} r-… --archive DIR --why");
  }

  @Test
  void jsonHasThePartsOfTheReason() throws IOException {
    JsonNode json = JSON.readTree(client.get(event + ".json").body());
    assertThat(json.at("/voices").asInt()).isEqualTo(3);
    assertThat(json.at("/lines")).hasSize(4);
    assertThat(json.at("/lines/0/why").asString()).isEqualTo("told first");
    assertThat(json.at("/lines/1/likeness/total").asDouble()).isBetween(0.62, 1.0);
    assertThat(json.at("/contradictions/0/kind").asString()).isEqualTo("POLARITY");
    assertThat(client.get(event + ".json").body()).contains("\"copy_of\" : \"r-");
  }

  @Test
  void anyOfItsReportsLeadsToIt() throws IOException {
    String report = holdings.newest().report().id();
    assertThat(client.get("/reports/" + report).body()).contains("href=\"" + event + "\"");
    assertThat(client.get("/events/e-" + report.substring(2)).status()).isEqualTo(200);
  }

  @Test
  void relationListsItOnceAsCounted() throws IOException {
    String rows = client.get("/relations/veldany/kestria.csv?counted=yes").body();
    assertThat(rows.lines()).hasSize(2);
    assertThat(client.get("/relations/veldany/kestria.csv?counted=affirmed").body().lines())
        .hasSize(4);
    assertThat(client.get("/relations/veldany/kestria").body())
        .contains("one of 4 reports of an event, 3 voices");
  }

  @Test
  void listShowsIt() throws IOException {
    assertThat(client.get("/events").body()).contains("ASSAULT by Veldany toward Kestria");
  }

  @Test
  void unknownEventIsMissing() throws IOException {
    assertThat(client.get("/events/e-0000000000000000").status()).isEqualTo(404);
    assertThat(client.get("/events/nonsense").status()).isEqualTo(404);
  }
}
