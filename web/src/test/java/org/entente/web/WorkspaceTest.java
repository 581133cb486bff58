package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertAll;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.entente.store.Summary;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every route in every form, over a small invented archive. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class WorkspaceTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();
  private static final Pattern LINK = Pattern.compile(" (?:href|src|action)=\"([^\"]*)\"");

  private final MemoryHoldings holdings = SampleArchive.holdings();
  private Workspace workspace = Workspace.start(holdings, Settings.local("sample", "entente test"));
  private Client client = new Client(workspace.port());

  @BeforeAll
  void start() {
    assertThat(workspace.address()).isEqualTo("http://127.0.0.1:" + workspace.port() + "/");
  }

  @AfterAll
  void stop() {
    workspace.close();
  }

  private List<String> paths() {
    var report = holdings.newest();
    return List.of(
        "/",
        "/actors",
        "/actors/veldany",
        "/relations",
        "/relations/veldany/kestria",
        "/network?from=1947&until=2024&least=1",
        "/events",
        "/events/" + report.event().orElseThrow().event(),
        "/votes",
        "/parallels",
        "/documents",
        "/documents/" + report.document().id(),
        "/reports/" + report.report().id(),
        "/search?q=accused",
        "/problems",
        "/review",
        "/about",
        "/-/patterns");
  }

  @Test
  void aPathForEveryRouteIsTested() {
    assertThat(paths()).hasSameSizeAs(Routes.all(holdings, Settings.local("a", "b")));
  }

  @ParameterizedTest
  @MethodSource("paths")
  void servesAWholePage(String path) throws IOException {
    var answer = client.get(path);
    assertAll(
        () -> assertThat(answer.status()).isEqualTo(200),
        () ->
            assertThat(answer.header("content-type"))
                .isEqualToIgnoringCase("text/html;charset=utf-8"),
        () -> assertThat(answer.body()).startsWith("<!doctype html>").contains("</html>"),
        () -> assertThat(answer.body()).containsOnlyOnce("<h1>"),
        () -> assertThat(answer.body()).doesNotContain(" style=", "onclick", "null"));
  }

  @ParameterizedTest
  @MethodSource("paths")
  void servesTheSameAddressAsJson(String path) throws IOException {
    var answer = client.get(as(path, ".json"));
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.header("content-type")).startsWith("application/json");
    assertThat(JSON.readTree(answer.body()).isObject()).isTrue();
  }

  @ParameterizedTest
  @MethodSource("paths")
  void everyLinkOnThePageLeadsSomewhere(String path) throws IOException {
    var links = LINK.matcher(client.get(path).body());
    while (links.find()) {
      String link = links.group(1).replace("&amp;", "&").replaceFirst("#.*", "");
      if (link.startsWith("/")) {
        assertThat(client.get(link).status()).as(link).isEqualTo(200);
      } else {
        assertThat(link).matches("|https?://.*|data:image/svg.*");
      }
    }
  }

  @Test
  void tablesAreCsvToo() throws IOException {
    for (Routes.Route route : Routes.all(holdings, Settings.local("a", "b"))) {
      String path =
          route
              .as("csv")
              .replace("{id}", "veldany")
              .replace("{a}", "veldany")
              .replace("{b}", "kestria");
      if (route.table()) {
        var answer = client.get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        assertThat(answer.header("content-type")).startsWith("text/csv; charset=utf-8");
        assertThat(answer.header("content-disposition")).startsWith("attachment; filename=");
        assertThat(answer.body()).endsWith("\r\n");
      }
    }
  }

  @Test
  void csvHoldsTheWholeListUnderTheFilters() throws IOException {
    String all = client.get("/relations/veldany/kestria.csv").body();
    String some = client.get("/relations/veldany/kestria.csv?type=SANCTION").body();
    assertThat(all.lines()).hasSize(21);
    assertThat(some.lines()).hasSize(4);
    assertThat(some).contains(",-8.0,").doesNotContain("'-8.0");
  }

  @Test
  void aWindowIsDividedIntoCamps() throws IOException {
    JsonNode network =
        JSON.readTree(client.get("/network.json?from=1947&until=2024&least=1").body());
    assertThat(network.at("/figures/pairs").asInt()).isPositive();
    assertThat(network.at("/figures/proven").asBoolean()).isTrue();
    assertThat(network.at("/camps")).hasSize(2);
    assertThat(network.at("/pairs/0/reports").asInt()).isPositive();
    assertThat(client.get("/network?from=1990&until=1980").status()).isEqualTo(400);
    assertThat(client.get("/network?least=none").status()).isEqualTo(400);
    assertThat(client.get("/network?from=1800&until=1801").body()).contains("Too few reports");
  }

  @Test
  void aRelationshipHasTiesInJson() throws IOException {
    JsonNode page = JSON.readTree(client.get("/relations/veldany/kestria.json").body());
    assertThat(page.at("/ties").isArray()).isTrue();
    assertThat(page.at("/shifts").isArray()).isTrue();
    assertThat(page.has("drawn_ties")).isFalse();
  }

  @Test
  void reportsHaveOneFormInJson() throws IOException {
    JsonNode report =
        JSON.readTree(client.get("/relations/veldany/kestria.json").body()).at("/reports/rows/0");
    assertThat(report.at("/event_type").asString()).isEqualTo("ACCUSE");
    assertThat(report.at("/sources/0/actor").asString()).isEqualTo("kestria");
    assertThat(report.at("/date/precision").asString()).isEqualTo("publication");
    assertThat(report.at("/polarity").asString()).isEqualTo("affirmed");
    assertThat(report.at("/sentence/end").asInt())
        .isGreaterThan(report.at("/sentence/start").asInt());
  }

  @Test
  void figuresLeaveOutWhatIsDeniedHypotheticalOrOnOneUnnamedVoice() throws IOException {
    JsonNode page = JSON.readTree(client.get("/relations/veldany/kestria.json").body());
    assertThat(
            page.at("/every/forward/cooperation").asInt()
                + page.at("/every/forward/conflict").asInt())
        .isEqualTo(12);
    assertThat(
            page.at("/counted/forward/cooperation").asInt()
                + page.at("/counted/forward/conflict").asInt())
        .isEqualTo(7);
    assertThat(page.at("/reports/total").asInt()).isEqualTo(20);
  }

  @Test
  void mistakesAreAnsweredWithWhatToType() throws IOException {
    var answer = client.get("/relations/veldany/kestria?from=1947-13");
    assertThat(answer.status()).isEqualTo(400);
    assertThat(answer.body()).contains("“1947-13” is no date", "mistake/from");
    assertThat(client.get("/actors?page=0").status()).isEqualTo(400);
    assertThat(client.get("/relations/veldany/kestria?type=KISS").body())
        .contains("Type one of: agree");
    assertThat(client.get("/search?q=" + "x".repeat(400)).status()).isEqualTo(400);
  }

  @Test
  void whatIsNotThereIsSaidInTheSameShape() throws IOException {
    for (String path :
        List.of(
            "/nothing",
            "/actors/nobody",
            "/actors/%3Cb%3E",
            "/documents/d-1",
            "/reports/r-xyz",
            "/relations/veldany/veldany",
            "/relations/veldany/nobody")) {
      var answer = client.get(path);
      assertThat(answer.status()).as(path).isEqualTo(404);
      assertThat(answer.body()).contains("Code to copy: <code>not-found</code>");
      var json = client.get(path + ".json");
      assertThat(json.status()).as(path).isEqualTo(404);
      assertThat(JSON.readTree(json.body()).at("/code").asString()).isEqualTo("not-found");
    }
  }

  @Test
  void aPageBeyondTheLastIsEmptyNotAFault() throws IOException {
    var answer = client.get("/relations/veldany/kestria?page=9");
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).contains("No reports match");
  }

  @Test
  void oneFilterThatLeavesNothingCanBeTakenOff() throws IOException {
    var answer = client.get("/relations/veldany/kestria?type=AID&from=1990");
    assertThat(answer.body()).contains("No reports match", "Take off “from 1990”");
  }

  @Test
  void twoNamesLeadToTheirRelationship() throws IOException {
    assertThat(client.get("/search?q=Veldany+and+Kestria").body())
        .contains("/relations/veldany/kestria");
  }

  @Test
  void tooFewReportsGiveASentenceNotAnEmptyAxis() throws IOException {
    assertThat(client.get("/relations/tamrin/oromar").body())
        .contains("Too few reports to draw a line")
        .doesNotContain("class=\"only-wide\"");
  }

  @Test
  void votesAreOfTheMembersAskedFor() throws IOException {
    JsonNode page = JSON.readTree(client.get("/votes.json?countries=VCX,vbx&session=15").body());
    assertThat(page.at("/chosen/0/iso3").asString()).isEqualTo("VCX");
    assertThat(page.at("/chosen/1/iso3").asString()).isEqualTo("VBX");
    assertThat(page.at("/nearest")).hasSize(10);
    assertThat(page.at("/pair")).hasSize(26);
    assertThat(client.get("/votes?countries=VCX,VBX").body())
        .contains("Member VCX", "band-0", "line-1", "Voting least");
    assertThat(client.get("/votes.csv?countries=VCX").body().lines()).hasSize(27);
  }

  @Test
  void theSessionsInWhichAMemberHadChangedSidesAreParallels() throws IOException {
    var answer = client.get("/parallels?actor=VCX&session=24");
    assertThat(answer.body()).contains("Member VCX in session 24 (1994)", "The windows most alike");
    JsonNode page = JSON.readTree(client.get("/parallels.json?actor=VCX&session=24").body());
    int best = page.at("/found/parallels/0/window").asInt();
    assertThat(best).isBetween(5, 11);
    assertThat(client.get("/parallels.csv?actor=VCX&session=24").body().lines()).hasSize(20);
  }

  @Test
  void parallelsByActsHaveAWindow() throws IOException {
    assertThat(client.get("/parallels?by=acts&actor=veldany&from=2022&until=2024").body())
        .contains("2022 – 2023", "Until, excluded");
  }

  @Test
  void namesServeAsWellAsCodes() throws IOException {
    JsonNode votes = JSON.readTree(client.get("/votes.json?countries=member+vcx,+VBX,VCX").body());
    assertThat(votes.at("/chosen")).hasSize(2);
    assertThat(votes.at("/chosen/0/iso3").asString()).isEqualTo("VCX");
    JsonNode codes = JSON.readTree(client.get("/votes.json?countries=VCX+vbx").body());
    assertThat(codes.at("/chosen")).hasSize(2);
    assertThat(client.get("/parallels?actor=Member+VCX&session=24").body())
        .contains("Member VCX in session 24 (1994)");
    assertThat(client.get("/parallels?by=acts&actor=Veldany&from=2022&until=2024").body())
        .contains("2022 – 2023", "<option value=\"Veldany\">");
  }

  @Test
  void whoIsNotThereHasSuggestions() throws IOException {
    assertThat(client.get("/votes?countries=Membr+VCX").body())
        .contains("“Membr VCX” casts no vote here.", "VCX for Member VCX");
    assertThat(client.get("/votes?countries=Veldany").body())
        .contains("“Veldany” is Veldany (veldany), which casts no vote here.");
    assertThat(client.get("/parallels?by=acts&actor=Veldanny").body())
        .contains("veldany for Veldany");
  }

  @Test
  void mistakesInVotesAreAnswered() throws IOException {
    for (String path :
        List.of(
            "/votes?countries=XXX",
            "/votes?countries=VAX,VBX,VCX,VDX,VEX",
            "/votes?session=99",
            "/votes?session=%3Cb%3E",
            "/parallels?actor=XXX",
            "/parallels?session=1&actor=VCX",
            "/parallels?by=likes",
            "/parallels?by=acts&actor=nobody",
            "/parallels?by=acts&actor=veldany&from=2024&until=2023",
            "/parallels?by=acts&actor=veldany&from=2023-01-01&until=2023-01-02")) {
      assertThat(client.get(path).status()).as(path).isEqualTo(400);
    }
  }

  @Test
  void anEmptyArchiveSaysHowToBegin() throws IOException {
    try (var empty = Workspace.start(new MemoryHoldings(), Settings.local("new", "entente test"))) {
      var fresh = new Client(empty.port());
      assertThat(fresh.get("/").body()).contains("Nothing read yet", "entente read");
      for (String path :
          List.of(
              "/votes",
              "/parallels",
              "/actors",
              "/relations",
              "/documents",
              "/problems",
              "/review",
              "/search?q=a")) {
        assertThat(fresh.get(path).status()).as(path).isEqualTo(200);
        assertThat(fresh.get(as(path, ".json")).status()).as(path).isEqualTo(200);
      }
    }
  }

  @Test
  void faultsOfOursShowACodeAndNoTrace() throws IOException {
    var told = new ArrayList<String>();
    var broken =
        new MemoryHoldings() {
          @Override
          public Summary summary() {
            throw new IllegalStateException("the secret path /home/x");
          }
        };
    var settings =
        new Settings("127.0.0.1", 0, List.of(), "a", "b", (code, fault) -> told.add(code));
    try (var failing = Workspace.start(broken, settings)) {
      var answer = new Client(failing.port()).get("/");
      assertThat(answer.status()).isEqualTo(500);
      assertThat(told).hasSize(1);
      assertThat(answer.body())
          .contains(told.getFirst())
          .doesNotContain("secret", "Exception", "\tat ");
    }
  }

  @Test
  void theStylesheetIsKeptByVersion() throws IOException {
    var page = client.get("/").body();
    var link = Pattern.compile("href=\"(/-/style.css[?]v=[0-9a-f]+)\"").matcher(page);
    assertThat(link.find()).isTrue();
    assertThat(client.get(link.group(1)).header("cache-control")).contains("immutable");
    assertThat(client.get("/-/style.css").header("cache-control")).isEqualTo("no-cache");
    assertThat(client.get("/-/keys.js").header("content-type")).startsWith("text/javascript");
  }

  private static String as(String path, String form) {
    int query = path.indexOf('?');
    String bare = query < 0 ? path : path.substring(0, query);
    return (bare.equals("/") ? "/index" : bare) + form + (query < 0 ? "" : path.substring(query));
  }
}
