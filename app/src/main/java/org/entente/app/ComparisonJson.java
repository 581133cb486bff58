package org.entente.app;

import java.io.StringWriter;
import java.util.List;
import org.entente.measure.Comparison;
import org.entente.measure.ReportLine;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** A comparison as one JSON object. */
final class ComparisonJson {
  private ComparisonJson() {}

  static String of(Comparison comparison) {
    var out = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeNumberProperty("old", comparison.old());
      json.writeNumberProperty("new", comparison.now());
      json.writeNumberProperty("same", comparison.same());
      json.writeArrayPropertyStart("changes");
      comparison.changes().forEach(change -> change(json, change));
      json.writeEndArray();
      tallies(json, "types", comparison.byType());
      tallies(json, "rules", comparison.byRule());
      json.writeEndObject();
    }
    return out.toString();
  }

  private static void change(JsonGenerator json, Comparison.Change change) {
    json.writeStartObject();
    ReportLine shown = change.shown();
    json.writeStringProperty(
        "kind",
        switch (change) {
          case Comparison.Gained _ -> "gained";
          case Comparison.Lost _ -> "lost";
          case Comparison.Changed _ -> "changed";
        });
    json.writeStringProperty("document", shown.document());
    json.writeNumberProperty("start", shown.place().start());
    json.writeStringProperty("sentence", shown.sentence());
    if (change instanceof Comparison.Changed changed) {
      fields(json, "before", changed.before());
      fields(json, "report", shown);
      json.writeArrayPropertyStart("fields");
      changed.fields().forEach(json::writeString);
      json.writeEndArray();
    } else {
      fields(json, "report", shown);
    }
    json.writeEndObject();
  }

  private static void fields(JsonGenerator json, String name, ReportLine report) {
    json.writeObjectPropertyStart(name);
    json.writeStringProperty("id", report.id());
    report.fields().forEach(json::writeStringProperty);
    json.writeEndObject();
  }

  private static void tallies(JsonGenerator json, String name, List<Comparison.Tally> tallies) {
    json.writeArrayPropertyStart(name);
    for (Comparison.Tally tally : tallies) {
      json.writeStartObject();
      json.writeStringProperty("label", tally.label());
      json.writeNumberProperty("gained", tally.gained());
      json.writeNumberProperty("lost", tally.lost());
      json.writeNumberProperty("changed", tally.changed());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
