package org.entente.report;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.actor.ActorId;
import org.entente.actor.Identity;
import org.entente.actor.Sector;
import org.entente.document.DocumentHead;
import org.entente.document.Span;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes reports as JSON, always with the same fields in the same order; what is not known is null
 * or an empty list. Offsets count UTF-16 units from the start of the document's text.
 */
public final class ReportJson {
  private static final JsonFactory JSON = new JsonFactory();

  private ReportJson() {}

  /**
   * One report as one line, without the line's end.
   *
   * @param sentence the words of its sentence
   */
  public static String line(Report report, DocumentHead document, String sentence) {
    var out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      write(json, report, document, sentence);
    }
    return out.toString();
  }

  /** One report as an object, where {@code json} stands. */
  public static void write(
      JsonGenerator json, Report report, DocumentHead document, String sentence) {
    json.writeStartObject();
    json.writeStringProperty("id", report.id());
    document(json, document);
    json.writeObjectPropertyStart("sentence");
    json.writeNumberProperty("index", report.sentence());
    span(json, report.sentenceSpan());
    json.writeStringProperty("text", sentence);
    json.writeEndObject();
    json.writeStringProperty("event_type", report.act().type().name());
    text(json, "mode", report.act().mode());
    texts(json, "context", report.act().context());
    json.writeStringProperty("cameo", report.act().cameo());
    json.writeNumberProperty("quad", report.act().quad());
    json.writeNumberProperty("goldstein", report.act().goldstein());
    participants(json, "sources", report.sources());
    participants(json, "targets", report.targets());
    json.writeObjectPropertyStart("trigger");
    json.writeStringProperty("text", report.triggerText());
    span(json, report.trigger());
    json.writeEndObject();
    date(json, report.date());
    place(json, report.place());
    json.writeStringProperty("polarity", word(report.polarity()));
    json.writeStringProperty("certainty", word(report.certainty()));
    json.writeStringProperty("tense", word(report.tense()));
    json.writeArrayPropertyStart("attribution");
    for (Voice voice : report.attribution()) {
      voice(json, voice);
    }
    json.writeEndArray();
    json.writeStringProperty("rule", report.rule());
    json.writeStringProperty("coder", report.coder());
    json.writeEndObject();
  }

  private static void document(JsonGenerator json, DocumentHead document) {
    json.writeObjectPropertyStart("document");
    json.writeStringProperty("id", document.id().value());
    json.writeStringProperty("title", document.title());
    text(json, "publisher", document.publisher());
    text(json, "author", document.author());
    text(json, "published", document.published().map(Object::toString));
    text(json, "url", document.url());
    json.writeEndObject();
  }

  private static void participants(
      JsonGenerator json, String name, List<Participant> participants) {
    json.writeArrayPropertyStart(name);
    for (Participant participant : participants) {
      json.writeStartObject();
      json.writeStringProperty("text", participant.text());
      span(json, participant.span());
      Optional<ActorId> actor =
          participant.identity() instanceof Identity.Known(ActorId known)
              ? Optional.of(known)
              : Optional.empty();
      actor(json, "actor", actor);
      text(json, "name", participant.name());
      actor(json, "country", participant.country());
      texts(json, "sector", participant.sector().stream().map(Sector::name).toList());
      json.writeStringProperty(
          "identity",
          switch (participant.identity()) {
            case Identity.Known _ -> "known";
            case Identity.Ambiguous _ -> "ambiguous";
            case Identity.Unknown _ -> "unknown";
          });
      List<ActorId> candidates =
          participant.identity() instanceof Identity.Ambiguous(List<ActorId> several)
              ? several
              : List.of();
      texts(json, "candidates", candidates.stream().map(ActorId::value).toList());
      actor(json, "principal", participant.principal());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void date(JsonGenerator json, EventDate date) {
    json.writeObjectPropertyStart("date");
    text(json, "from", date.findFrom().map(Object::toString));
    text(json, "until", date.findUntil().map(Object::toString));
    switch (date) {
      case EventDate.Stated stated -> {
        json.writeStringProperty("precision", word(stated.precision()));
        json.writeStringProperty("text", stated.text());
      }
      case EventDate.Publication _ -> {
        json.writeStringProperty("precision", "publication");
        json.writeNullProperty("text");
      }
      case EventDate.Unknown _ -> {
        json.writeStringProperty("precision", "unknown");
        json.writeNullProperty("text");
      }
    }
    json.writeEndObject();
  }

  private static void place(JsonGenerator json, Optional<EventPlace> place) {
    if (place.isEmpty()) {
      json.writeNullProperty("place");
      return;
    }
    json.writeObjectPropertyStart("place");
    json.writeStringProperty("text", place.get().text());
    span(json, place.get().span());
    actor(json, "country", place.get().country());
    json.writeEndObject();
  }

  private static void voice(JsonGenerator json, Voice voice) {
    json.writeStartObject();
    json.writeStringProperty("text", voice.text());
    span(json, voice.span());
    actor(json, "actor", voice.actor());
    actor(json, "country", voice.country());
    texts(json, "sector", voice.sector().stream().map(Sector::name).toList());
    json.writeStringProperty("kind", voice.kind().words());
    json.writeStringProperty("cue", voice.cue());
    json.writeEndObject();
  }

  private static void span(JsonGenerator json, Span span) {
    json.writeNumberProperty("start", span.start());
    json.writeNumberProperty("end", span.end());
  }

  private static void text(JsonGenerator json, String name, Optional<String> value) {
    if (value.isPresent()) {
      json.writeStringProperty(name, value.get());
    } else {
      json.writeNullProperty(name);
    }
  }

  private static void actor(JsonGenerator json, String name, Optional<ActorId> value) {
    text(json, name, value.map(ActorId::value));
  }

  private static void texts(JsonGenerator json, String name, List<String> values) {
    json.writeArrayPropertyStart(name);
    values.forEach(json::writeString);
    json.writeEndArray();
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
