package org.entente.network.tie;

import java.io.StringWriter;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.entente.actor.ActorId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes ties and flows as lines of JSON, always with the same fields in the same order. */
public final class TieJson {
  private static final JsonFactory JSON = new JsonFactory();

  private TieJson() {}

  /**
   * @param names of actors
   * @param on a day, for the field {@code state}
   */
  public static String line(Tie tie, Function<ActorId, String> names, Optional<LocalDate> on) {
    var out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("kind", tie.kind().name());
      json.writeBooleanProperty("mutual", tie.kind().mutual());
      actor(json, "first", tie.first(), names);
      actor(json, "second", tie.second(), names);
      on.ifPresent(day -> json.writeStringProperty("state", word(tie.on(day))));
      json.writeObjectPropertyStart("since");
      day(json, "earliest", tie.since().flatMap(Known::earliest));
      day(json, "latest", tie.since().flatMap(Known::latest));
      json.writeBooleanProperty("foreseen", tie.foreseen());
      evidence(json, "evidence", tie.opening());
      json.writeEndObject();
      until(json, tie.until());
      evidence(json, "course", tie.course());
      evidence(json, "beside", tie.beside());
      json.writeEndObject();
    }
    return out.toString();
  }

  private static void until(JsonGenerator json, Until until) {
    json.writeObjectPropertyStart("until");
    switch (until) {
      case Until.Closed closed -> {
        json.writeStringProperty("is", "known");
        day(json, "earliest", closed.when().earliest());
        day(json, "latest", closed.when().latest());
        evidence(json, "evidence", closed.evidence());
      }
      case Until.Open _ -> json.writeStringProperty("is", "open");
      case Until.Untold untold -> {
        json.writeStringProperty("is", "unknown");
        day(json, "after", untold.after());
        day(json, "before", untold.before());
      }
    }
    json.writeEndObject();
  }

  private static void evidence(JsonGenerator json, String field, List<Evidence> evidence) {
    json.writeArrayPropertyStart(field);
    for (Evidence each : evidence) {
      json.writeStartObject();
      json.writeStringProperty("report", each.report());
      json.writeStringProperty("effect", word(each.effect()));
      json.writeStringProperty("weight", word(each.weight()));
      day(json, "day", each.day());
      json.writeBooleanProperty("stated", each.stated());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  public static String line(Flows flow, Function<ActorId, String> names) {
    var out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("flow", word(flow.flow()));
      actor(json, "from", flow.from(), names);
      actor(json, "to", flow.to(), names);
      json.writeNumberProperty("given", flow.given());
      json.writeNumberProperty("promised", flow.promised());
      json.writeNumberProperty("stopped", flow.stopped());
      json.writeNumberProperty("refused", flow.refused());
      day(json, "first", flow.first());
      day(json, "last", flow.last());
      json.writeArrayPropertyStart("evidence");
      flow.evidence().forEach(json::writeString);
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.toString();
  }

  private static void actor(
      JsonGenerator json, String field, ActorId id, Function<ActorId, String> names) {
    json.writeStringProperty(field, id.value());
    json.writeStringProperty(field + "_name", names.apply(id));
  }

  private static void day(JsonGenerator json, String field, Optional<LocalDate> day) {
    if (day.isPresent()) {
      json.writeStringProperty(field, day.get().toString());
    } else {
      json.writeNullProperty(field);
    }
  }

  /** An enumeration as it is written. */
  public static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}
