package org.entente.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/**
 * Journeys in the system's Chromium over holdings of a class's own. Without a browser they are
 * skipped by name; with {@code ENTENTE_REQUIRE_BROWSER=1} they fail instead.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserJourneys {
  /** The first elements that stand out to the right, those in boxes that scroll left out. */
  private static final String WIDER_THAN_THE_SCREEN =
      """
      () => [...document.querySelectorAll('main *, header *, footer *')]
        .filter(e => !e.closest('.scroll, svg, nav, .hide, .cards thead, .skip'))
        .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
        .map(e => e.outerHTML.slice(0, 80)).slice(0, 3)\
      """;

  final MemoryHoldings holdings;

  /** What the browser complained of since the test began. */
  final List<String> complaints = new ArrayList<>();

  private Optional<SystemBrowser> system = Optional.empty();
  private Optional<Workspace> workspace = Optional.empty();
  private Optional<BrowserContext> context = Optional.empty();

  BrowserJourneys(MemoryHoldings holdings) {
    this.holdings = holdings;
  }

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

  Page open(String path, int width) {
    return open(path, new Browser.NewContextOptions().setViewportSize(width, 900));
  }

  /** In a browser that runs no scripts. */
  Page openWithoutScripts(String path) {
    return open(
        path,
        new Browser.NewContextOptions().setViewportSize(1280, 900).setJavaScriptEnabled(false));
  }

  private Page open(String path, Browser.NewContextOptions options) {
    BrowserContext fresh = system.orElseThrow().browser().newContext(options);
    context.ifPresent(BrowserContext::close);
    context = Optional.of(fresh);
    Page page = fresh.newPage();
    page.onConsoleMessage(message -> complaints.add(message.text()));
    page.onPageError(complaints::add);
    page.onRequestFailed(request -> complaints.add("failed: " + request.url()));
    page.onDialog(dialog -> complaints.add("dialog: " + dialog.message()));
    page.navigate(workspace.orElseThrow().address() + path.substring(1));
    return page;
  }

  Client client() {
    return new Client(workspace.orElseThrow().port());
  }

  /** At the widths of phones, tablets and desks, without a complaint. */
  void assertFits(String path) {
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
