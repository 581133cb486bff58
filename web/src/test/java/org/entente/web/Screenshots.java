package org.entente.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.entente.web.holdings.Paging;

/** Pictures of every page over the sample archive, to look at: folder as the first argument. */
final class Screenshots {
  private Screenshots() {}

  public static void main(String[] arguments) {
    Path folder = Path.of(arguments[0]);
    List<String> wanted = arguments.length > 1 ? List.of(arguments[1].split(",")) : List.of();
    var holdings = SampleArchive.holdings();
    String newest =
        "/documents/" + holdings.listDocuments(Paging.first(1)).rows().getFirst().document().id();
    String report = holdings.newest().report().id();
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("home", "/");
    pages.put("actors", "/actors");
    pages.put("actor", "/actors/veldany");
    pages.put("relations", "/relations");
    pages.put("relation", "/relations/veldany/kestria");
    pages.put("nomatch", "/relations/veldany/kestria?type=AID&from=1990");
    pages.put("few", "/relations/tamrin/oromar");
    pages.put("network", "/network?from=1947&until=2024&least=1");
    pages.put("camps", "/network?from=1947&until=2024&least=1&camps=3&counted=affirmed");
    pages.put("votes", "/votes");
    pages.put("parallels", "/parallels?actor=VCX&session=24");
    pages.put("events", "/events");
    pages.put("documents", "/documents");
    pages.put("document", newest);
    pages.put("chosen", newest + "?report=" + report);
    pages.put("report", "/reports/" + report);
    pages.put("search", "/search?q=accused");
    pages.put("pair", "/search?q=Veldany+Kestria");
    pages.put("problems", "/problems");
    pages.put("review", "/review");
    pages.put("about", "/about");
    pages.put("patterns", "/-/patterns");
    pages.put("missing", "/nothing");
    pages.put("mistake", "/relations/veldany/kestria?from=1947-13");
    try (var workspace = Workspace.start(holdings, Settings.local("sample", "entente 0.1.0"));
        var empty = Workspace.start(new MemoryHoldings(), Settings.local("new", "entente 0.1.0"));
        var system = SystemBrowser.start(SystemBrowser.findExecutable().orElseThrow())) {
      for (Look look : Look.values()) {
        try (var context = system.browser().newContext(look.options())) {
          Page page = context.newPage();
          pages.forEach((name, path) -> {
            if (wanted.isEmpty() || wanted.contains(name)) {
              shoot(page, workspace, path, folder.resolve(name + look.ending()));
            }
          });
          if (wanted.isEmpty() || wanted.contains("empty")) {
            shoot(page, empty, "/", folder.resolve("empty" + look.ending()));
          }
        }
      }
    }
  }

  private static void shoot(Page page, Workspace workspace, String path, Path file) {
    page.navigate(workspace.address() + path.substring(1));
    page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
  }

  /** Width and colours. */
  private enum Look {
    WIDE(1440, ColorScheme.LIGHT),
    DARK(1440, ColorScheme.DARK),
    PHONE(390, ColorScheme.LIGHT);

    private final int width;
    private final ColorScheme scheme;

    Look(int width, ColorScheme scheme) {
      this.width = width;
      this.scheme = scheme;
    }

    Browser.NewContextOptions options() {
      return new Browser.NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme);
    }

    String ending() {
      return "-" + name().toLowerCase(Locale.ROOT) + ".png";
    }
  }
}
