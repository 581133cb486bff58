package org.entente.network.shift;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
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
    Optional<Prepared> prepared = Prepared.of(series, settings);
    Optional<Prepared.Found> found = prepared.map(Prepared::search);
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      json.writeStartObject();
      json.writeStringProperty("series", series.name());
      json.writeArrayPropertyStart("changepoints");
      found.map(Prepared.Found::changePoints).orElse(List.of()).forEach(json::writeNumber);
      json.writeEndArray();
      if (detail) {
        json.writeArrayPropertyStart("shifts");
        if (prepared.isPresent() && found.isPresent()) {
          shifts(json, prepared.get(), found.get());
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("noise");
        if (prepared.isPresent() && found.isPresent()) {
          noise(json, prepared.get(), found.get().level());
        }
        json.writeEndArray();
      }
      json.writeEndObject();
    }
    return out.toString();
  }

  private static void shifts(JsonGenerator json, Prepared prepared, Prepared.Found found) {
    var strength = new Strength(prepared, found.level());
    List<Integer> cuts = found.level().changePoints();
    List<Double> rates = Chance.rates(prepared, found.level(), true, 1);
    for (int index : found.changePoints()) {
      json.writeStartObject();
      json.writeNumberProperty("index", index);
      int piece = 1 + cuts.indexOf(index);
      json.writeStringProperty("kind", piece > 0 ? "level" : "spread");
      if (piece > 0) {
        double own = strength.of(piece);
        number(json, "strength", own);
        number(json, "false_alarm_rate", rates.get(piece - 1));
        json.writeArrayPropertyStart("interval");
        strength.place(piece).forEach(json::writeNumber);
        json.writeEndArray();
        sizes(json, prepared, found.level(), piece);
      }
      json.writeEndObject();
    }
  }

  /** In the series' own unit, its season taken out. */
  private static void sizes(JsonGenerator json, Prepared prepared, Segmentation level, int piece) {
    Segmentation.Piece right = level.pieces().get(piece);
    json.writeArrayPropertyStart("dimensions");
    for (int d = 0; d < prepared.rows().length; d++) {
      double[] row = prepared.rows()[d];
      Cleaning cleaning = prepared.cleanings().get(d);
      Segmentation.Fit before = prepared.loss().fit(row, level.pieces().get(piece - 1));
      Segmentation.Fit after = prepared.loss().fit(row, right);
      double scale = cleaning.scale();
      json.writeStartObject();
      json.writeNumberProperty("dimension", prepared.dimensions().get(d));
      number(json, "before", cleaning.middle() + scale * before.at(right.from() - 1));
      number(json, "after", cleaning.middle() + scale * after.at(right.from()));
      number(json, "slope_before", scale * before.slope());
      number(json, "slope_after", scale * after.slope());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void noise(JsonGenerator json, Prepared prepared, Segmentation level) {
    List<Noise> noise = prepared.penalised().noise(level);
    for (int d = 0; d < noise.size(); d++) {
      Cleaning cleaning = prepared.cleanings().get(d);
      json.writeStartObject();
      json.writeNumberProperty("dimension", prepared.dimensions().get(d));
      number(json, "deviation", Math.sqrt(noise.get(d).variance()) * cleaning.scale());
      number(json, "correlation", noise.get(d).correlation());
      json.writeNumberProperty("season", cleaning.season().period());
      json.writeEndObject();
    }
  }

  /** Six significant digits. */
  private static void number(JsonGenerator json, String field, double value) {
    json.writeNumberProperty(
        field,
        Double.isFinite(value) ? new BigDecimal(value).round(new MathContext(6)).doubleValue() : 0);
  }
}
