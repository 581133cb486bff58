package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.report.EventType.ACCUSE;
import static org.entente.report.EventType.SANCTION;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.document.Problem;
import org.entente.document.Span;
import org.entente.report.Report;
import org.entente.run.Join;
import org.entente.search.PassageIndex;
import org.entente.store.Archive;
import org.entente.store.Entry;
import org.entente.store.StoredDocument;
import org.entente.store.StoredRun;
import org.entente.web.holdings.ArchiveHoldings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every route in every form over an archive on disk, written by the store and searched by it. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StoredArchiveTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Instant READ = Instant.parse("2026-01-02T03:04:05Z");
  private static final Map<String, String> NAMES =
      Map.of("veldany", "Veldany", "kestria", "Kestria", "tamrin", "Tamrin", "oromar", "Oromar");

  @TempDir static Path folder;

  private final List<Story> stories = new ArrayList<>(SampleArchive.stories());
  private Archive archive;
  private PassageIndex passages;
  private Workspace workspace;
  private Client client;

  @BeforeAll
  void start() {
    stories.add(strike());
    archive = Archive.open(folder);
    write();
    passages = PassageIndex.open(archive);
    passages.catchUp();
    var holdings = new ArchiveHoldings(archive, passages, Directory.bundled());
    workspace = Workspace.start(holdings, Settings.local("stored", "entente test"));
    client = new Client(workspace.port());
  }

  @AfterAll
  void stop() {
    workspace.close();
    passages.close();
    archive.close();
  }

  /** Both sides of its first act count for Oromar. */
  private static Story strike() {
    return new Story(
            "Dockers of Oromar stay out",
            "The Harbour Gazette",
            "2019-09-03",
            "",
            "The cabinet of Oromar fined the harbour council. Oromar accused Kestria of paying the"
                + " strikers.")
        .tells("fined", SANCTION, "163", -8.0)
        .by("cabinet of Oromar", "oromar", "Oromar")
        .to("harbour council", "oromar", "Oromar")
        .end()
        .tells("accused", ACCUSE, "112", -2.0)
        .by("Oromar", "oromar", "Oromar")
        .to("Kestria", "kestria", "Kestria")
        .end();
  }

  private void write() {
    var entries = new ArrayList<Entry>();
    for (Story story : stories) {
      entries.add(
          new Entry.Article(story.document(), sentences(story), story.reports(), List.of()));
    }
    entries.add(new Entry.Failure(new Problem.BadDate("feeds.jsonl#112", "03/04/05")));
    try (var writer = archive.writer(id -> Optional.ofNullable(NAMES.get(id.value())))) {
      long run = writer.beginRun(READ, "{}", "coder 7", "parser 3");
      writer.write(entries, "coder 7", run);
      writer.endRun(
          new StoredRun(
              run,
              READ,
              Optional.of(READ),
              "{}",
              "coder 7",
              "parser 3",
              stories.size(),
              0,
              reports().size(),
              reports().size(),
              1));
    }
    new Join(Directory.bundled()).join(archive);
  }

  private static List<StoredDocument.Sentence> sentences(Story story) {
    List<Span> spans =
        story.reports().stream().map(Report::sentenceSpan).distinct().sorted().toList();
    var sentences = new ArrayList<StoredDocument.Sentence>();
    for (Span span : spans) {
      sentences.add(new StoredDocument.Sentence(sentences.size(), span, 0, true));
    }
    return sentences;
  }

  private List<Report> reports() {
    return stories.stream().flatMap(story -> story.reports().stream()).toList();
  }

  private Report newest() {
    return stories.getLast().reports().getLast();
  }

  /** Each path with words that its page must hold and words that its JSON must. */
  private List<Expected> pages() {
    String document = newest().document().toString();
    return List.of(
        new Expected("/", "Most reported, who toward whom", "unknown_names"),
        new Expected("/actors", "Kestria", "as_source"),
        new Expected("/actors/veldany", "Veldany’s acts are", "\"partners\""),
        new Expected("/relations", "mean weight", "goldstein_sum"),
        new Expected("/relations/veldany/kestria", "acts toward Kestria", "\"facets\""),
        new Expected("/events", "Events told more than once", "\"all\""),
        new Expected("/events/e-" + newest().id().substring(2), "Who says so", "\"lines\""),
        new Expected("/network?from=1947&until=2024&least=1", "Signed network", "\"camps\""),
        new Expected("/votes", "No roll calls in this archive", "\"summary\""),
        new Expected("/parallels", "stood as now", "\"found\""),
        new Expected("/documents", "Dockers of Oromar stay out", "\"sentences\""),
        new Expected("/documents/" + document, "harbour council", "accused"),
        new Expected("/reports/" + newest().id(), "Every field", "\"ACCUSE\""),
        new Expected("/search?q=strikers", "<mark>strikers</mark>", "strikers"),
        new Expected("/problems", "feeds.jsonl#112", "03/04/05"),
        new Expected("/review", "Names to review", "\"names\""),
        new Expected("/about", "coder 7 over parser 3", "\"coder\""),
        new Expected("/-/patterns", "Components", "{"));
  }

  @Test
  void everyRouteIsAsked() {
    var holdings = new ArchiveHoldings(archive, passages, Directory.bundled());
    assertThat(pages()).hasSameSizeAs(Routes.all(holdings, Settings.local("a", "b")));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void servesThePageWithCoderAndRule(Expected expected) throws IOException {
    var answer = client.get(expected.path());
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body())
        .containsIgnoringCase(expected.html())
        .contains("entente test, coded by coder 7 · archive “stored” · 10 documents")
        .contains("Figures count one affirmed report for each event")
        .doesNotContain("Optional", "null");
  }

  @ParameterizedTest
  @MethodSource("pages")
  void servesTheSameAsJson(Expected expected) throws IOException {
    var answer = client.get(expected.as("json"));
    assertThat(answer.status()).isEqualTo(200);
    JsonNode json = JSON.readTree(answer.body());
    assertThat(json.isObject()).isTrue();
    assertThat(answer.body()).contains(expected.json());
  }

  @Test
  void listsAreWholeAsCsv() throws IOException {
    assertThat(rows("/documents.csv")).isEqualTo(stories.size());
    assertThat(rows("/problems.csv")).isEqualTo(1);
    assertThat(rows("/actors.csv")).isEqualTo(archive.summary().actors());
    assertThat(rows("/relations.csv")).isEqualTo(archive.summary().dyads());
    assertThat(rows("/review.csv")).isEqualTo(archive.summary().unknownNames());
    long between =
        reports().stream().filter(report -> isBetween(report, "veldany", "kestria")).count();
    assertThat(between).isPositive();
    assertThat(rows("/relations/veldany/kestria.csv")).isEqualTo(between);
    assertThat(rows("/actors/veldany.csv")).isGreaterThanOrEqualTo(between);
  }

  @Test
  void actsAmongThoseWhoCountForOneActorHaveAPage() throws IOException {
    assertThat(client.get("/relations/oromar/oromar").body())
        .contains("<bdi>Within Oromar</bdi></h1>", "harbour council")
        .contains("Acts of those who count for Oromar toward each other")
        .doesNotContain("Oromar and Oromar", "Oromar’s acts toward Oromar", "accused Kestria");
    assertThat(rows("/relations/oromar/oromar.csv")).isEqualTo(1);
  }

  @Test
  void theCountsOfAnAnswerOpenTheirReports() throws IOException {
    String page = client.get("/actors/veldany").body();
    var counts =
        Pattern.compile("class=\"ev\" href=\"([^\"#?]*)([^\"#]*)#reports\">(\\d+) reports?<")
            .matcher(page);
    int opened = 0;
    while (counts.find()) {
      String list = counts.group(1) + ".csv" + counts.group(2).replace("&amp;", "&");
      assertThat(rows(list)).as(list).isEqualTo(Long.parseLong(counts.group(3)));
      opened++;
    }
    assertThat(opened).isEqualTo(3);
  }

  private long rows(String path) throws IOException {
    var answer = client.get(path);
    assertThat(answer.status()).as(path).isEqualTo(200);
    return answer.body().lines().count() - 1;
  }

  private static boolean isBetween(Report report, String one, String other) {
    return stands(report, one, other) || stands(report, other, one);
  }

  private static boolean stands(Report report, String source, String target) {
    return report.sources().stream()
            .anyMatch(party -> party.principal().equals(Optional.of(new ActorId(source))))
        && report.targets().stream()
            .anyMatch(party -> party.principal().equals(Optional.of(new ActorId(target))));
  }

  record Expected(String path, String html, String json) {
    String as(String form) {
      String whole = path.equals("/") ? "/index" : path;
      int query = whole.indexOf('?');
      return query < 0
          ? whole + "." + form
          : whole.substring(0, query) + "." + form + whole.substring(query);
    }
  }
}
