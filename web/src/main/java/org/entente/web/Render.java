package org.entente.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.web.holdings.Holdings;
import org.entente.web.page.Address;
import org.entente.web.page.FaultPage;
import org.entente.web.page.Page;
import org.entente.web.page.SearchPage;

/** Pages to HTML, by the templates that the build turned into classes. */
final class Render {
  private static final String TEMPLATES = "org.entente.web.template";

  private final TemplateEngine engine;
  private final Settings settings;
  private final Assets assets;

  Render(Settings settings, Assets assets) {
    this.engine =
        TemplateEngine.createPrecompiled(
            Path.of("."), ContentType.Html, Render.class.getClassLoader(), TEMPLATES);
    this.settings = settings;
    this.assets = assets;
  }

  byte[] html(Page page, Address here, Holdings.State state) {
    Frame frame =
        new Frame(
            page.title(),
            page.section(),
            here,
            page instanceof SearchPage search ? search.words() : "",
            page.csv().isPresent(),
            page instanceof FaultPage,
            settings.archive(),
            settings.version(),
            state.documents(),
            state.unknownNames(),
            state.problemsInAll(),
            state.lastRead(),
            assets.style().address(),
            assets.keys().address());
    var out = new Utf8ByteOutput();
    engine.render(page.template() + ".jte", Map.of("page", page, "frame", frame), out);
    return out.toByteArray();
  }

  /** The state shown around an error that came before the archive was asked. */
  static Holdings.State nothing() {
    return new Holdings.State(
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        0,
        Map.of(),
        Map.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of());
  }
}
