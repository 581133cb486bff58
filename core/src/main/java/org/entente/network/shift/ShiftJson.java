package org.entente.network.shift;

import java.io.StringWriter;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes where a series changes as one line of JSON. */
public final class ShiftJson {
  private static final JsonFactory JSON = new JsonFactory();

  private ShiftJson() {}

  /** Finds and writes; without {@code detail} the name and the indices alone. */
  public static String line(Series series, ChangePoints.Settings settings, boolean detail) {
    var out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("series", series.name());
      json.writeArrayPropertyStart("changepoints");
      ChangePoints.find(series, settings).forEach(json::writeNumber);
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.toString();
  }
}
