package org.entente.app;

import java.io.StringWriter;
import java.util.List;
import org.entente.measure.Score;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A score as one JSON object. */
final class ScoreJson {
  private ScoreJson() {}

  static String of(Score score, boolean errors) {
    var out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("task", score.task());
      json.writeNumberProperty("cases", score.cases());
      json.writeNumberProperty("macro_f1", score.macroF1());
      json.writeNumberProperty("quad_macro_f1", score.quadMacroF1());
      lines(json, "types", score.types());
      lines(json, "quads", score.quads());
      lines(json, "all", List.of(score.all()));
      lines(json, "all_quads", List.of(score.allQuads()));
      lines(json, "dyads", score.dyads().stream().toList());
      json.writeArrayPropertyStart("confused");
      for (Score.Confused one : score.confused()) {
        json.writeStartObject();
        json.writeStringProperty("expected", one.expected());
        json.writeStringProperty("answered", one.answered());
        json.writeNumberProperty("count", one.count());
        json.writeEndObject();
      }
      json.writeEndArray();
      if (errors) {
        errors(json, score.errors());
      }
      json.writeEndObject();
    }
    return out.toString();
  }

  private static void lines(JsonGenerator json, String name, List<Score.Line> lines) {
    json.writeArrayPropertyStart(name);
    for (Score.Line line : lines) {
      json.writeStartObject();
      json.writeStringProperty("label", line.label());
      json.writeNumberProperty("precision", line.precision());
      json.writeNumberProperty("recall", line.recall());
      json.writeNumberProperty("f1", line.f1());
      json.writeNumberProperty("right", line.right());
      json.writeNumberProperty("answered", line.answered());
      json.writeNumberProperty("found", line.found());
      json.writeNumberProperty("expected", line.expected());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void errors(JsonGenerator json, List<Score.Fault> faults) {
    json.writeArrayPropertyStart("errors");
    for (Score.Fault fault : faults) {
      json.writeStartObject();
      json.writeStringProperty("id", fault.id());
      json.writeStringProperty("kind", fault.kind());
      json.writeStringProperty("what", fault.what());
      json.writeStringProperty("text", fault.text());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
