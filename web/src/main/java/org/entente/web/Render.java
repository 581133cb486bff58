package org.entente.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.store.Summary;
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

  byte[] html(Page page, Address here, Summary summary) {
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
            summary.documents(),
            summary.unknownNames(),
            summary.lastRun().map(run -> run.finished().orElse(run.started())),
            summary.lastRun().map(run -> run.coder()),
            assets.style().address(),
            assets.keys().address());
    var out = new Utf8ByteOutput();
    engine.render(page.template() + ".jte", Map.of("page", page, "frame", frame), out);
    return out.toByteArray();
  }

  /** What is shown around an error that came before the archive was asked. */
  static Summary nothing() {
    return new Summary(
        0,
        0,
        Optional.empty(),
        Optional.empty(),
        0,
        0,
        0,
        0,
        0,
        Optional.empty(),
        Optional.empty(),
        0,
        0,
        0,
        0,
        List.of(),
        Optional.empty());
  }
}
