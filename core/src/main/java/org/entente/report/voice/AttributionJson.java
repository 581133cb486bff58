package org.entente.report.voice;

import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.entente.actor.ActorId;
import org.entente.document.Span;
import org.entente.document.TracedText;
import org.entente.report.Voice;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Writes attributions as JSON. Offsets count characters (Unicode code points) from the start of the
 * file, the first included, the last excluded.
 */
public final class AttributionJson {
  private static final JsonFactory JSON = new JsonFactory();

  private AttributionJson() {}

  /**
   * One attribution as one line, without the line's end.
   *
   * @param voice who its source is, as far as is known
   */
  public static String line(
      String document, Attribution attribution, Optional<Voice> voice, TracedText text) {
    var out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("document", document);
      spans(json, "source", attribution.source(), text);
      spans(json, "cue", attribution.cue(), text);
      spans(json, "content", attribution.content(), text);
      json.writeStringProperty("way", attribution.way().name().toLowerCase(Locale.ROOT));
      voice(json, voice);
      if (attribution.within().isPresent()) {
        json.writeNumberProperty("within", attribution.within().get());
      }
      json.writeEndObject();
    }
    return out.toString();
  }

  private static void voice(JsonGenerator json, Optional<Voice> voice) {
    text(json, "who", voice.map(Voice::text));
    text(json, "kind", voice.map(one -> one.kind().words()));
    text(json, "actor", voice.flatMap(Voice::actor).map(ActorId::value));
    text(json, "country", voice.flatMap(Voice::country).map(ActorId::value));
    json.writeArrayPropertyStart("sector");
    voice.ifPresent(one -> one.sector().forEach(sector -> json.writeString(sector.name())));
    json.writeEndArray();
  }

  private static void text(JsonGenerator json, String name, Optional<String> text) {
    if (text.isPresent()) {
      json.writeStringProperty(name, text.get());
    } else {
      json.writeNullProperty(name);
    }
  }

  private static void spans(JsonGenerator json, String name, List<Span> spans, TracedText text) {
    json.writeArrayPropertyStart(name);
    for (Span span : spans) {
      int[] place = text.inFile(span);
      json.writeStartArray();
      json.writeNumber(place[0]);
      json.writeNumber(place[1]);
      json.writeEndArray();
    }
    json.writeEndArray();
  }
}
