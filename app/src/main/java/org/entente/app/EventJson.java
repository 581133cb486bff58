package org.entente.app;

import java.io.StringWriter;
import org.entente.event.Likeness;
import org.entente.event.Member;
import org.entente.event.Reason;
import org.entente.report.ReportJson;
import org.entente.store.StoredEvent;
import org.entente.store.StoredReport;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes an event as JSON, always with the same fields in the same order. */
final class EventJson {
  private static final JsonFactory JSON = new JsonFactory();

  private EventJson() {}

  /** One event as one line, without the line's end. */
  static String line(StoredEvent stored) {
    var out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("id", stored.event().id());
      json.writeNumberProperty("voices", stored.event().voices());
      json.writeNumberProperty("documents", stored.documents());
      json.writeArrayPropertyStart("members");
      for (int i = 0; i < stored.reports().size(); i++) {
        member(json, stored.event().members().get(i), stored.reports().get(i));
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.toString();
  }

  private static void member(JsonGenerator json, Member member, StoredReport stored) {
    json.writeStartObject();
    json.writeNumberProperty("voice", member.voice());
    if (member.copyOf().isPresent()) {
      json.writeStringProperty("copy_of", member.copyOf().get());
    } else {
      json.writeNullProperty("copy_of");
    }
    json.writeBooleanProperty("counted", member.counted());
    json.writeObjectPropertyStart("why");
    switch (member.reason()) {
      case Reason.First _ -> json.writeStringProperty("reason", "first");
      case Reason.SameWords(String report) -> {
        json.writeStringProperty("reason", "same words");
        json.writeStringProperty("with", report);
      }
      case Reason.Decided(long decision) -> {
        json.writeStringProperty("reason", "decided");
        json.writeNumberProperty("decision", decision);
      }
      case Reason.Alike(String report, Likeness likeness) -> {
        json.writeStringProperty("reason", "alike");
        json.writeStringProperty("with", report);
        json.writeNumberProperty("act", likeness.act());
        json.writeNumberProperty("parties", likeness.parties());
        json.writeNumberProperty("dates", likeness.dates());
        json.writeNumberProperty("place", likeness.place());
        json.writeNumberProperty("words", likeness.words());
        json.writeNumberProperty("context", likeness.context());
        json.writeNumberProperty("total", likeness.total());
      }
    }
    json.writeEndObject();
    json.writeName("report");
    ReportJson.write(json, stored.report(), stored.document(), stored.sentence());
    json.writeEndObject();
  }
}
