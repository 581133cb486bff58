package org.entente.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One article a line; a bad line is a problem of that line, named by its number. */
final class JsonLines implements Items {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final InputStream in;
  private final Lines lines;
  private final String origin;
  private final ReadOptions options;

  JsonLines(InputStream in, String origin, ReadOptions options) {
    this.in = in;
    this.lines = new Lines(in, options.limits().lineBytes());
    this.origin = origin;
    this.options = options;
  }

  @Override
  public boolean readNext(Consumer<Reading> out) throws IOException {
    Lines.Line line = lines.read();
    String here = origin + "#line-" + lines.number();
    return switch (line) {
      case Lines.Line.End() -> false;
      case Lines.Line.TooLong() -> {
        String most = "%,d".formatted(options.limits().lineBytes());
        out.accept(
            new Reading.Failed(
                new Problem.TooLarge(here, "is a line of more than " + most + " bytes")));
        yield true;
      }
      case Lines.Line.Whole(Decoded content) -> {
        readLine(content, here, out);
        yield true;
      }
    };
  }

  private void readLine(Decoded line, String here, Consumer<Reading> out) {
    if (line.text().isBlank()) {
      return;
    }
    try {
      JsonNode object = JSON.readTree(line.text());
      if (object.isObject()) {
        JsonArticle.draft(object, options.fields()).finish(here, line.bad(), options, out);
      } else {
        out.accept(new Reading.Failed(new Problem.Malformed(here, "is not a JSON object")));
      }
    } catch (JacksonException e) {
      out.accept(new Reading.Failed(new Problem.Malformed(here, JsonArticle.complaint(e))));
    }
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
