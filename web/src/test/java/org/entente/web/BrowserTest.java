package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** From page to page of a record. */
class BrowserTest extends BrowserJourneys {
  BrowserTest() {
    super(SampleArchive.holdings());
  }

  private List<String> paths() {
    var report = holdings.newest();
    String document = "/documents/" + report.document().id();
    return List.of(
        "/",
        "/actors",
        "/actors/veldany",
        "/relations",
        "/relations/veldany/kestria",
        "/relations/tamrin/oromar",
        "/documents",
        document,
        document + "?report=" + report.report().id(),
        "/reports/" + report.report().id(),
        "/search",
        "/search?q=accused",
        "/problems",
        "/review",
        "/about",
        "/-/patterns");
  }

  @Test
  void fromHomeToTheWordsOfAReport() {
    Page page = open("/", 1280);
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Actors").setExact(true))
        .click();
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Veldany").setExact(true))
        .click();
    assertThat(page.locator("h1").innerText()).isEqualTo("Veldany");
    page.locator("table.dyads a").first().click();
    assertThat(page.url()).contains("/relations/");
    Locator sentence = page.locator("#reports td.q a").first();
    String words = sentence.innerText().replaceAll("[“”]", "");
    sentence.click();
    assertThat(page.url()).contains("/documents/");
    assertThat(page.locator(".notes .on")).isNotNull();
    assertThat(page.locator("div.marked").innerText().replaceAll("\\s+", " "))
        .contains(words.substring(0, 8));
    page.locator(".notes .on a", new Page.LocatorOptions().setHasText("the report")).click();
    assertThat(page.url()).contains("/reports/");
    assertThat(page.locator(".sentence .role").allInnerTexts()).contains("source", "act", "target");
    assertThat(complaints).isEmpty();
  }

  @Test
  void searchFindsSentencesAndPairs() {
    Page page = open("/", 1280);
    page.keyboard().press("/");
    page.keyboard().type("Veldany Kestria");
    page.keyboard().press("Enter");
    page.waitForURL("**/search?q=**");
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Veldany and Kestria"))
        .click();
    assertThat(page.locator("h1").innerText()).isEqualTo("Veldany and Kestria");
    assertThat(complaints).isEmpty();
  }

  @Test
  void keysRepeatTheLinksOnThePage() {
    var report = holdings.newest();
    Page page = open("/documents/" + report.document().id(), 1280);
    page.keyboard().press("j");
    page.waitForURL("**report=**");
    assertThat(page.locator(".notes .on .nn").innerText()).isEqualTo("1");
    page.keyboard().press("j");
    page.waitForFunction("document.querySelector('.notes .on .nn').innerText === '2'");
    page.keyboard().press("k");
    page.waitForFunction("document.querySelector('.notes .on .nn').innerText === '1'");
    assertThat(complaints).isEmpty();
  }

  @Test
  void filtersStandInTheAddress() {
    Page page = open("/relations/veldany/kestria", 1280);
    page.getByLabel("Says").selectOption("denied");
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Filter")).click();
    assertThat(page.url()).contains("polarity=denied");
    assertThat(page.locator("#reports tbody tr").count()).isEqualTo(3);
    page.locator("#reports .chips a").first().click();
    assertThat(page.locator("#reports tbody tr").count()).isEqualTo(20);
    assertThat(complaints).isEmpty();
  }

  @Test
  void noPageIsWiderThanTheScreenOrComplains() {
    paths().forEach(this::assertFits);
  }
}
