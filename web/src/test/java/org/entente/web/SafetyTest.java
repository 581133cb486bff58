package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.document.Problem;
import org.entente.report.EventType;
import org.entente.web.safety.Guard;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What the server refuses, and what article text cannot do to a page. */
class SafetyTest {
  private final Workspace workspace =
      Workspace.start(SampleArchive.holdings(), Settings.local("sample", "entente test"));
  private final Client client = new Client(workspace.port());

  @AfterEach
  void stop() {
    workspace.close();
  }

  @Test
  void listensOnLoopbackUnlessTold() {
    assertThat(Settings.local("a", "b").host()).isEqualTo("127.0.0.1");
  }

  @Test
  void everyAnswerCarriesTheHeaders() throws IOException {
    for (String path :
        List.of("/", "/index.json", "/actors.csv", "/-/style.css", "/nothing", "/actors?page=x")) {
      var answer = client.get(path);
      Guard.headers()
          .forEach((name, value) ->
              assertThat(answer.header(name.toLowerCase(Locale.ROOT))).as(path).isEqualTo(value));
      assertThat(answer.header("server")).isEmpty();
    }
  }

  @Test
  void thePolicyAllowsNothingInlineAndNothingFromElsewhere() {
    assertThat(Guard.CONTENT_SECURITY_POLICY)
        .startsWith("default-src 'none'")
        .contains("script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
        .doesNotContain("unsafe", "http", "*");
  }

  @Test
  void anotherNameForThisMachineIsRefused() throws IOException {
    for (String host :
        List.of(
            "evil.example",
            "evil.example:" + workspace.port(),
            "127.0.0.1.evil.example",
            "192.168.1.7",
            "")) {
      var answer = client.send("GET", "/", Map.of("Host", host));
      assertThat(answer.status()).as(host).isIn(400, 421);
      assertThat(answer.body()).doesNotContain("Veldany");
    }
    for (String host : List.of("localhost:1", "LOCALHOST", "127.0.0.1", "[::1]:80", "127.9.9.9")) {
      assertThat(client.send("GET", "/", Map.of("Host", host)).status()).as(host).isEqualTo(200);
    }
  }

  @Test
  void writesFromElsewhereAreRefused() throws IOException {
    String own = "http://127.0.0.1:" + workspace.port();
    assertThat(client.send("POST", "/", Map.of("Origin", "http://evil.example")).status())
        .isEqualTo(403);
    assertThat(client.send("POST", "/", Map.of("Origin", "null")).status()).isEqualTo(403);
    assertThat(client.send("DELETE", "/actors", Map.of()).status()).isEqualTo(403);
    assertThat(
            client
                .send("POST", "/", Map.of("Origin", own, "Sec-Fetch-Site", "cross-site"))
                .status())
        .isEqualTo(403);
    assertThat(client.send("POST", "/", Map.of("Sec-Fetch-Site", "same-site")).status())
        .isEqualTo(403);
    assertThat(
            client
                .send("POST", "/", Map.of("Origin", own, "Sec-Fetch-Site", "same-origin"))
                .status())
        .isEqualTo(405);
  }

  @Test
  void brokenRequestsGetTwoPlainLines() throws IOException {
    for (String request :
        List.of(
            "GET /%zz HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
            "GET /a%2Fb HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
            "GET /..;/x HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
            "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
            "GET /<script> HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
            "NONSENSE\r\n\r\n",
            "GET /?"
                + "x".repeat(20_000)
                + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n")) {
      var answer = client.sendRaw(request);
      assertThat(answer.status()).as(request).isBetween(400, 499);
      assertThat(answer.body()).as(request).doesNotContain("Jetty", "Exception", "<script>");
    }
  }

  @Test
  void longAddressesAreRefused() throws IOException {
    assertThat(client.get("/?a=" + "x".repeat(5_000)).status()).isEqualTo(414);
  }

  @Test
  void hostileWordsStayWords() throws IOException {
    String attack = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>\u202e";
    var story =
        new Story(
                attack,
                "=cmd|' /C calc'!A0" + attack,
                "2020-01-01",
                "javascript:alert(3)",
                attack + " attacked Kestria, the " + attack + " committee said.")
            .tells("attacked", EventType.ASSAULT, "190", -10)
            .byUnknown(attack)
            .to("Kestria", "kestria", attack)
            .end();
    var holdings =
        new MemoryHoldings()
            .actor("kestria", attack, attack, attack)
            .actor("other", "-other", "state")
            .add(story.document(), story.reports())
            .add(new Problem.Malformed(attack, attack));
    try (var hostile = Workspace.start(holdings, Settings.local(attack, "entente test"))) {
      var visitor = new Client(hostile.port());
      String report = story.reports().getFirst().id();
      for (String path :
          List.of(
              "/",
              "/actors",
              "/actors/kestria",
              "/relations",
              "/relations/kestria/other",
              "/documents",
              "/documents/" + story.document().id(),
              "/documents/" + story.document().id() + "?report=" + report,
              "/reports/" + report,
              "/search?q=%3Cscript%3Ealert(1)",
              "/search?q=%22%3E%3Cimg%20src=x%20onerror=alert(2)%3E",
              "/problems",
              "/review",
              "/actors?q=%22%20onfocus=alert(1)%20x=%22",
              "/relations/kestria/other?from=%3Cscript%3E",
              "/%3Cscript%3Ealert(1)%3C/script%3E")) {
        String body = visitor.get(path).body();
        var page = Jsoup.parse(body);
        assertThat(page.select("script")).as(path).hasSize(1);
        assertThat(page.select("img, iframe, object, embed, base, style")).as(path).isEmpty();
        assertThat(page.select("[href^=javascript], [style], [^on]")).as(path).isEmpty();
        assertThat(body).as(path).doesNotContain("<script>");
      }
      String csv = visitor.get("/review.csv").body() + visitor.get("/documents.csv").body();
      assertThat(csv).contains("\"'=cmd|").doesNotContain(",=cmd");
      assertThat(visitor.get("/actors.json").header("content-type")).startsWith("application/json");
    }
  }

  @Test
  void noTemplateWritesUnescapedText() throws IOException {
    try (var files = Files.walk(Path.of("src/main/jte"))) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        assertThat(Files.readString(file))
            .as(file.toString())
            .doesNotContain("$unsafe", "<script>", " style=");
      }
    }
  }
}
