package org.entente.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.Context;
import io.javalin.util.JavalinBindException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.Directory;
import org.entente.search.PassageIndex;
import org.entente.store.Archive;
import org.entente.web.holdings.ArchiveHoldings;
import org.entente.web.holdings.Holdings;
import org.entente.web.page.Address;
import org.entente.web.page.Ask;
import org.entente.web.page.Csv;
import org.entente.web.page.FaultPage;
import org.entente.web.page.Page;
import org.entente.web.safety.Guard;
import org.entente.web.safety.Hosts;

/** The running server. It listens until it is closed. */
public final class Workspace implements AutoCloseable {
  private static final long LARGEST_BODY_BYTES = 64 * 1024;
  private static final String FOREVER = "public, max-age=31536000, immutable";

  private final Settings settings;
  private final Holdings holdings;
  private final Assets assets;
  private final Render render;
  private final Guard guard;
  private final Javalin server;

  private Workspace(Holdings holdings, Settings settings) {
    this.settings = settings;
    this.holdings = holdings;
    this.assets = Assets.load();
    this.render = new Render(settings, assets);
    this.guard = new Guard(new Hosts(settings.host(), settings.names()));
    this.server = Javalin.create(this::configure);
  }

  /**
   * Serves an archive on disk; it stays the caller's to close, after the server.
   *
   * @throws PortTaken when the port is in use
   */
  public static Workspace start(
      Archive archive, PassageIndex passages, Directory directory, Settings settings) {
    return start(new ArchiveHoldings(archive, passages, directory), settings);
  }

  /**
   * Serves what is held. Returns once requests are answered.
   *
   * @throws PortTaken when the port is in use
   */
  public static Workspace start(Holdings holdings, Settings settings) {
    var workspace = new Workspace(holdings, settings);
    try {
      workspace.server.start(settings.host(), settings.port());
    } catch (JavalinBindException e) {
      throw new PortTaken(settings.host(), settings.port(), e);
    }
    return workspace;
  }

  /** Where to point a browser, with a slash at the end. */
  public String address() {
    String host = settings.host();
    String shown =
        switch (host) {
          case "0.0.0.0", "::" -> "localhost";
          default -> host.contains(":") && !host.startsWith("[") ? "[" + host + "]" : host;
        };
    return "http://" + shown + ":" + server.port() + "/";
  }

  public int port() {
    return server.port();
  }

  @Override
  public void close() {
    server.stop();
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.http.maxRequestSize = LARGEST_BODY_BYTES;
    config.http.prefer405over404 = true;
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.jetty.modifyServer(jetty -> jetty.setErrorHandler(new PlainErrors()));
    config.routes.before(this::admit);
    config.routes.get("/-/style.css", ctx -> asset(ctx, assets.style()));
    config.routes.get("/-/keys.js", ctx -> asset(ctx, assets.keys()));
    for (Routes.Route route : Routes.all(holdings, settings)) {
      config.routes.get(route.as("json"), ctx -> json(ctx, route));
      if (route.table()) {
        config.routes.get(route.as("csv"), ctx -> csv(ctx, route));
      }
      config.routes.get(route.path(), ctx -> html(ctx, route));
    }
    config.routes.exception(
        Mistake.class,
        (e, ctx) -> fault(ctx, Faults.mistake(e).withBack(ask(ctx).address().without(e.field()))));
    config.routes.exception(Missing.class, (e, ctx) -> fault(ctx, Faults.missing(e.words())));
    config.routes.exception(Exception.class, (e, ctx) -> bug(ctx, e));
    config.routes.error(
        404, ctx -> unmatched(ctx, Faults.missing("Nothing is kept at this address.")));
    config.routes.error(405, ctx -> unmatched(ctx, Faults.readOnly()));
  }

  private void admit(Context ctx) {
    Guard.headers().forEach(ctx::header);
    ctx.header("Cache-Control", "no-store");
    String query = Optional.ofNullable(ctx.queryString()).orElse("");
    var request =
        new Guard.Request(
            ctx.method().name(),
            Optional.ofNullable(ctx.header("Host")),
            Optional.ofNullable(ctx.header("Origin")),
            Optional.ofNullable(ctx.header("Sec-Fetch-Site")),
            ctx.path().length() + query.length());
    guard
        .findRefusal(request)
        .ifPresent(refusal -> {
          fault(ctx, Faults.refused(refusal));
          ctx.skipRemainingHandlers();
        });
  }

  private void html(Context ctx, Routes.Route route) {
    Ask ask = ask(ctx);
    Page page = route.page().apply(ask);
    ctx.contentType("text/html; charset=utf-8");
    ctx.result(render.html(page, ask.address(), holdings.summary()));
  }

  private void json(Context ctx, Routes.Route route) {
    ctx.contentType("application/json; charset=utf-8");
    ctx.result(Json.bytes(route.page().apply(ask(ctx))));
  }

  private void csv(Context ctx, Routes.Route route) {
    Csv csv =
        route
            .page()
            .apply(ask(ctx))
            .csv()
            .orElseThrow(() -> new IllegalStateException("no table at " + route.path()));
    var text = new StringBuilder();
    csv.writeTo(text);
    ctx.contentType("text/csv; charset=utf-8; header=present");
    ctx.header("Content-Disposition", "attachment; filename=\"" + fileName(ctx.path()) + "\"");
    ctx.result(text.toString().getBytes(StandardCharsets.UTF_8));
  }

  /** The last words of the path, in characters that every file system takes. */
  private static String fileName(String path) {
    return path.substring(1).replaceAll("[^A-Za-z0-9.-]", "-");
  }

  private static void asset(Context ctx, Assets.Asset asset) {
    boolean current = asset.version().equals(ctx.queryParam("v"));
    ctx.header("Cache-Control", current ? FOREVER : "no-cache");
    ctx.contentType(asset.type());
    ctx.result(asset.bytes());
  }

  private static Ask ask(Context ctx) {
    String path = ctx.path();
    for (String form : List.of(".json", ".csv")) {
      path = path.endsWith(form) ? path.substring(0, path.length() - form.length()) : path;
    }
    var parameters = new LinkedHashMap<String, String>();
    ctx.queryParamMap()
        .forEach((name, values) -> {
          if (!values.isEmpty() && !values.getFirst().isBlank()) {
            parameters.put(name, values.getFirst());
          }
        });
    return new Ask(
        new Address(path.equals("/index") ? "/" : path, parameters),
        Map.copyOf(ctx.pathParamMap()));
  }

  private void bug(Context ctx, Exception e) {
    String code = Faults.code(e);
    settings.bugs().accept(code, e);
    fault(ctx, Faults.bug(code));
  }

  /** Only for answers that no handler gave: those of {@link #fault} keep their words. */
  private void unmatched(Context ctx, FaultPage page) {
    if (ctx.attribute("fault") == null) {
      fault(ctx, page);
    }
  }

  private void fault(Context ctx, FaultPage page) {
    ctx.attribute("fault", true);
    ctx.status(page.status());
    boolean json =
        ctx.path().endsWith(".json")
            || Optional.ofNullable(ctx.header("Accept")).orElse("").contains("application/json");
    if (json) {
      ctx.contentType("application/json; charset=utf-8");
      ctx.result(Json.bytes(page));
    } else {
      ctx.contentType("text/html; charset=utf-8");
      ctx.result(render.html(page, Address.of(ctx.path()), Render.nothing()));
    }
  }
}
