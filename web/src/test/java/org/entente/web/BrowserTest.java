package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Journeys in the system's Chromium. Without one they are skipped by name; with {@code
 * ENTENTE_REQUIRE_BROWSER=1} they fail instead.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserTest {
  /** The first elements that stand out to the right, those in boxes that scroll left out. */
  private static final String WIDER_THAN_THE_SCREEN =
      """
      () => [...document.querySelectorAll('main *, header *, footer *')]
        .filter(e => !e.closest('.scroll, svg, nav, .hide, .cards thead, .skip'))
        .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
        .map(e => e.outerHTML.slice(0, 80)).slice(0, 3)\
      """;

  private final MemoryHoldings holdings = SampleArchive.holdings();
  private final List<String> complaints = new ArrayList<>();
  private Optional<SystemBrowser> system = Optional.empty();
  private Optional<Workspace> workspace = Optional.empty();
  private Optional<BrowserContext> context = Optional.empty();

  @BeforeAll
  void start() {
    workspace = Optional.of(Workspace.start(holdings, Settings.local("sample", "entente test")));
    system = SystemBrowser.findExecutable().map(SystemBrowser::start);
  }

  @AfterAll
  void stop() {
    system.ifPresent(SystemBrowser::close);
    workspace.ifPresent(Workspace::close);
  }

  @BeforeEach
  void needsABrowser() {
    boolean required = "1".equals(System.getenv("ENTENTE_REQUIRE_BROWSER"));
    if (!required) {
      assumeTrue(system.isPresent(), "no Chromium on this machine; install it to run this journey");
    }
    assertThat(system).as("ENTENTE_REQUIRE_BROWSER=1, but no Chromium on this machine").isPresent();
    complaints.clear();
  }

  @AfterEach
  void leaves() {
    context.ifPresent(BrowserContext::close);
    context = Optional.empty();
  }

  private Page open(String path, int width) {
    BrowserContext fresh =
        system
            .orElseThrow()
            .browser()
            .newContext(new Browser.NewContextOptions().setViewportSize(width, 900));
    context.ifPresent(BrowserContext::close);
    context = Optional.of(fresh);
    Page page = fresh.newPage();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    page.onRequestFailed(request -> complaints.add("failed: " + request.url()));
    page.navigate(workspace.orElseThrow().address() + path.substring(1));
    return page;
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
    for (String path : paths()) {
      Page page = open(path, 320);
      for (int width : new int[] {320, 390, 768, 1440}) {
        page.setViewportSize(width, 900);
        Object over = page.evaluate(WIDER_THAN_THE_SCREEN);
        assertThat(over).as("%s at %d px", path, width).isEqualTo(List.of());
        Object fits = page.evaluate("() => document.documentElement.scrollWidth <= innerWidth");
        assertThat(fits).as("%s at %d px", path, width).isEqualTo(true);
      }
      assertThat(complaints).as(path).isEmpty();
    }
  }
}
