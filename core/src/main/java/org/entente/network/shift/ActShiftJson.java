package org.entente.network.shift;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.math.MathContext;
import org.entente.network.stance.Panel;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Writes a dyad's shift as one line of JSON. */
public final class ActShiftJson {
  private static final JsonFactory JSON = new JsonFactory();

  private ActShiftJson() {}

  public static String line(String from, String to, ActShift one, Panel panel) {
    var out = new StringWriter();
    try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), out)) {
      Shift shift = one.shift();
      json.writeStartObject();
      json.writeStringProperty("from", from);
      json.writeStringProperty("to", to);
      json.writeStringProperty("shift", panel.label(one.from()));
      json.writeStringProperty("last_before", panel.label(one.lastBefore()));
      json.writeStringProperty("earliest", panel.label(one.earliest()));
      json.writeStringProperty("latest", panel.label(one.latest()));
      number(json, "before", shift.before());
      number(json, "after", shift.after());
      number(json, "size", shift.size());
      number(json, "low", shift.low());
      number(json, "high", shift.high());
      number(json, "strength", shift.strength());
      number(json, "false_alarm_rate", shift.falseAlarmRate());
      json.writeNumberProperty("reports_before", one.reportsBefore());
      json.writeNumberProperty("reports_after", one.reportsAfter());
      json.writeArrayPropertyStart("carriers");
      for (ActShift.Carrier carrier : one.carriers()) {
        json.writeStartObject();
        json.writeStringProperty("report", carrier.report());
        json.writeStringProperty("day", carrier.day().toString());
        number(json, "goldstein", carrier.goldstein());
        number(json, "share", carrier.share());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
    return out.toString();
  }

  /** Four significant digits. */
  private static void number(JsonGenerator json, String field, double value) {
    json.writeNumberProperty(field, new BigDecimal(value).round(new MathContext(4)).doubleValue());
  }
}
