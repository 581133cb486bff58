package org.entente.app;

import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.entente.event.Contradiction;
import org.entente.event.Decision;
import org.entente.event.Likeness;
import org.entente.event.Member;
import org.entente.event.Reason;
import org.entente.event.Told;
import org.entente.event.grade.EventGrading;
import org.entente.event.grade.Grade;
import org.entente.event.grade.Grades;
import org.entente.event.grade.SourceGrading;
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
  static String line(StoredEvent stored, Grades grades, List<Contradiction> contradictions) {
    List<Told> told = stored.told();
    var out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("id", stored.event().id());
      json.writeNumberProperty("voices", stored.event().voices());
      json.writeNumberProperty("documents", stored.documents());
      json.writeName("grading");
      write(json, grades.of(stored.event(), told, contradictions));
      json.writeArrayPropertyStart("members");
      for (int i = 0; i < stored.reports().size(); i++) {
        member(
            json, stored.event().members().get(i), grades.of(told.get(i)), stored.reports().get(i));
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.toString();
  }

  private static void write(JsonGenerator json, EventGrading grading) {
    json.writeStartObject();
    json.writeNumberProperty("credibility", grading.credibility().digit());
    json.writeNumberProperty("derived", grading.derived().credibility().digit());
    json.writeStringProperty("ground", grading.derived().ground());
    set(json, grading.set());
    json.writeEndObject();
  }

  private static void write(JsonGenerator json, SourceGrading grading) {
    json.writeStartObject();
    json.writeStringProperty("reliability", grading.reliability().name());
    json.writeArrayPropertyStart("links");
    for (SourceGrading.Link link : grading.links()) {
      json.writeStartObject();
      json.writeStringProperty("name", link.name());
      json.writeStringProperty("reliability", link.reliability().name());
      set(json, link.set());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void set(JsonGenerator json, Optional<? extends Grade> grade) {
    if (grade.isEmpty()) {
      json.writeNullProperty("set");
      return;
    }
    Decision.Made made = grade.get().made();
    json.writeObjectPropertyStart("set");
    json.writeNumberProperty("number", grade.get().number());
    json.writeStringProperty("by", made.by());
    json.writeStringProperty("at", made.at().toString());
    json.writeStringProperty("why", made.why());
    json.writeEndObject();
  }

  private static void member(
      JsonGenerator json, Member member, SourceGrading grading, StoredReport stored) {
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
    json.writeName("grading");
    write(json, grading);
    json.writeName("report");
    ReportJson.write(json, stored.report(), stored.document(), stored.sentence());
    json.writeEndObject();
  }
}
