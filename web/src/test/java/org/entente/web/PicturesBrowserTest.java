package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.report.EventDate.Precision.MONTH;
import static org.entente.report.EventType.AID;
import static org.entente.report.EventType.COERCE;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.entente.web.holdings.Paging;
import org.junit.jupiter.api.Test;

/** The pages of networks, votes, parallels and events, and a relation with shifts and ties. */
class PicturesBrowserTest extends BrowserJourneys {
  private static final String NETWORK = "/network?from=1946&until=2024&least=1";
  private static final String HOSTILE = "<script>alert(1)</script>";
  private static final String LONG = "Unbroken".repeat(20);

  PicturesBrowserTest() {
    super(withMore(SampleArchive.holdings()));
  }

  /** Events told by four, a relation that turns, a former state, and names that mean no good. */
  private static MemoryHoldings withMore(MemoryHoldings holdings) {
    holdings
        .actor("veldan-union", "Veldan Union", "former state")
        .successor("veldan-union", "veldany")
        .actor("hostile", HOSTILE, "state")
        .actor("long", LONG, "state");
    EventPagesTest.stories().forEach(story -> holdings.add(story.document(), story.reports()));
    for (int year = 1950; year < 1986; year++) {
      add(holdings, "veldan-union", "Veldan Union", "lindmark", "Lindmark", year, year < 1970);
    }
    add(holdings, "hostile", HOSTILE, "long", LONG, 1999, true);
    add(holdings, "long", LONG, "kestria", "Kestria", 1999, false);
    return holdings;
  }

  private static void add(
      MemoryHoldings holdings,
      String from,
      String fromName,
      String to,
      String toName,
      int year,
      boolean aid) {
    String what = aid ? "sent grain to" : "sanctioned";
    String text = "In June %d %s %s %s.".formatted(year, fromName, what, toName);
    LocalDate month = LocalDate.of(year, 6, 1);
    Story story =
        new Story("June " + year, "Meridian Wire", month.plusMonths(1).toString(), "", text)
            .tells(what, aid ? AID : COERCE, aid ? "073" : "172", aid ? 7.4 : -8.0)
            .by(fromName, from, fromName)
            .to(toName, to, toName)
            .found(aid ? "sample" : "sanction-verb")
            .on("June " + year, month.toString(), month.plusMonths(1).toString(), MONTH)
            .end();
    holdings.add(story.document(), story.reports());
  }

  private String event() {
    return "/events/" + holdings.listEvents(2, Paging.first(1)).rows().getFirst().event().id();
  }

  private List<String> paths() {
    return List.of(
        NETWORK,
        NETWORK + "&camps=3&counted=affirmed&actors=60&chain=yes",
        "/network?from=1900&until=1901",
        "/votes",
        "/votes?countries=VCX",
        "/parallels",
        "/parallels?by=acts&actor=veldany&from=1980&until=1990&chain=yes",
        "/events",
        event(),
        "/relations/veldan-union/lindmark",
        "/relations/veldany/lindmark?chain=yes",
        "/relations/hostile/long",
        "/actors/veldany?chain=yes",
        "/actors/hostile",
        "/-/patterns");
  }

  @Test
  void noPageIsWiderThanTheScreenOrComplains() {
    paths().forEach(this::assertFits);
  }

  @Test
  void everyPageIsJsonToo() throws IOException {
    for (String path : paths()) {
      int query = path.indexOf('?');
      String json =
          query < 0 ? path + ".json" : path.substring(0, query) + ".json" + path.substring(query);
      var answer = client().get(json);
      assertThat(answer.status()).as(json).isEqualTo(200);
      assertThat(answer.body()).startsWith("{").doesNotContain("<html");
    }
  }

  @Test
  void theNetworkIsAskedByItsFormAndKeepsItInTheAddress() {
    Page page = open(NETWORK, 1280);
    page.getByLabel("Counted").selectOption("affirmed");
    page.getByLabel("Camps at most").fill("3");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show")).click();
    assertThat(page.url()).contains("counted=affirmed", "camps=3", "least=1");
    assertThat(page.getByLabel("Counted").inputValue()).isEqualTo("affirmed");
    page.locator(".state a", new Page.LocatorOptions().setHasText("Veldan Union as Veldany"))
        .click();
    assertThat(page.url()).contains("chain=yes", "camps=3");
    assertThat(page.locator(".state").innerText())
        .contains("Veldan Union as Veldany", "count apart");
    assertThat(page.locator(".camps").innerText()).doesNotContain("Veldan Union");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show")).click();
    assertThat(page.url()).contains("chain=yes");
    page.locator(".quick a", new Page.LocatorOptions().setHasText("its last 20 years")).click();
    assertThat(page.locator("h1").innerText()).contains("2004 – 2023");
    page.locator("[aria-labelledby=course] th a").first().click();
    assertThat(page.url()).contains("until=1964-01-01", "chain=yes");
    assertThat(complaints).isEmpty();
  }

  @Test
  void linesAndActorsOfTheNetworkAreLinksForTheKeyboard() {
    Page page = open(NETWORK, 1280);
    Locator edge = page.locator("svg.only-wide.net a[href^='/relations/']").first();
    edge.focus();
    assertThat(edge.getAttribute("aria-label")).contains(" – ", "report");
    page.keyboard().press("Enter");
    page.waitForURL("**/relations/**");
    assertThat(page.locator("#reports tbody tr").count()).isPositive();
    page.goBack();
    Locator actor = page.locator("svg.only-wide.net a[href='/actors/veldany']");
    assertThat(actor.getAttribute("aria-label")).contains("Veldany, camp ");
    actor.focus();
    page.keyboard().press("Enter");
    page.waitForURL("**/actors/veldany");
    assertThat(complaints).isEmpty();
  }

  @Test
  void formsWorkWithoutScripts() {
    Page page = openWithoutScripts(NETWORK);
    page.getByLabel("Until, excluded").fill("1990");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show")).click();
    assertThat(page.url()).contains("until=1990");
    assertThat(page.locator("h1").innerText()).contains("1946 – 1989");
    page = openWithoutScripts("/votes");
    page.getByLabel("Members by name or code").fill("Member VCX, vbx");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show")).click();
    assertThat(page.locator("h2").first().innerText()).contains("Member VCX");
    page = openWithoutScripts("/parallels");
    page.getByLabel("Compared by").selectOption("ideal-points");
    page.locator("#p-s").fill("24");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Compare")).click();
    assertThat(page.locator("h1").innerText()).contains("session 24");
    assertThat(page.locator("svg.only-wide .cut").count()).isEqualTo(1);
  }

  @Test
  void aMistakeInAFormSaysWhatToType() {
    Page page = open("/network?camps=9", 1280);
    assertThat(page.locator("main").innerText()).contains("“9” is no whole number from 1 to 6");
    page = open("/network?camps=1", 1280);
    assertThat(page.locator("main").innerText()).contains("One camp divides nobody");
  }

  @Test
  void aRelationThatTurnsHasItsShiftOnThePicture() {
    Page page = open("/relations/veldan-union/lindmark", 1280);
    assertThat(page.locator("svg.only-wide .knob-t").allTextContents()).contains("1");
    assertThat(page.locator("[aria-labelledby=sh] tbody tr").count()).isPositive();
    page.locator(".state a", new Page.LocatorOptions().setHasText("Veldany and Lindmark")).click();
    assertThat(page.url()).contains("/relations/veldany/lindmark?chain=yes");
    assertThat(page.locator("svg.only-wide .knob-t").allTextContents()).contains("1");
    assertThat(page.locator("main").innerText()).contains("Veldan Union and Lindmark");
    page.locator(".state a", new Page.LocatorOptions().setHasText("count apart")).click();
    assertThat(page.locator("svg.only-wide .knob-t").count()).isZero();
    assertThat(complaints).isEmpty();
  }

  /** What the picture counts stands in the list below it, under the names it was told with. */
  @Test
  void aChainedRelationListsWhatItDraws() {
    Page page = open("/relations/veldany/lindmark?chain=yes", 1280);
    assertThat(page.locator("#reports .between").first().innerText()).contains("36 reports");
    assertThat(page.locator("#reports tbody").first().innerText()).contains("Veldan Union");
    assertThat(page.locator(".answer").innerText()).contains("Veldany’s acts toward Lindmark");
    page.locator(".stats a").first().click();
    assertThat(page.url()).contains("chain=yes", "direction=out");
    assertThat(page.locator("#reports .between").first().innerText()).contains("36 reports");
    page = open("/relations/veldany/lindmark", 1280);
    assertThat(page.locator("main").innerText()).contains("No report between the two");
    assertThat(complaints).isEmpty();
  }

  @Test
  void tiesStandUnderThePictureOfTheirRelation() {
    Page page = open("/relations/veldany/lindmark?chain=yes", 1280);
    assertThat(page.locator("svg.only-wide .tie-n").count()).isPositive();
    assertThat(page.locator("[aria-labelledby=ti] tbody th").first().innerText())
        .isEqualTo("Sanctions");
    page.locator("[aria-labelledby=ti] td.cited a").first().click();
    assertThat(page.url()).contains("/reports/");
    assertThat(complaints).isEmpty();
  }

  @Test
  void anEventLeadsFromWhereItDiffersToTheReport() {
    Page page = open("/events", 1280);
    page.locator("tbody th a").first().click();
    assertThat(page.locator("main").innerText()).contains("Where they differ", "⊘ Deny");
    page.locator(".sides a").first().click();
    assertThat(page.url()).contains("#r-");
    assertThat(page.locator(":target").count()).isEqualTo(1);
    assertThat(complaints).isEmpty();
  }

  @Test
  void namesAreTextWhateverTheySay() {
    for (String path :
        List.of(NETWORK + "&actors=60", "/relations/hostile/long", "/actors/hostile")) {
      Page page = open(path, 1280);
      assertThat(page.content()).as(path).doesNotContain(HOSTILE);
      assertThat(page.locator("main").innerText()).as(path).contains(HOSTILE);
      assertThat(page.locator("main script").count()).as(path).isZero();
    }
    assertThat(complaints).isEmpty();
  }
}
