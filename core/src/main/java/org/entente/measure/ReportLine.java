package org.entente.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.entente.report.EventType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A report as {@code docs/report-format.md} writes it, as far as comparing and scoring ask.
 *
 * @param place document and start of the sentence, by which two outputs are laid beside each other
 * @param sides spans of both sides, by which a report is known again though its rule changed
 * @param fields what can change, by name, in a fixed order; the version of the coder is not among
 *     them
 */
public record ReportLine(
    String id,
    Place place,
    String sentence,
    String sides,
    Answer answer,
    Map<String, String> fields) {
  private static final JsonMapper JSON = JsonMapper.shared();

  public ReportLine {
    fields = new LinkedHashMap<>(fields);
  }

  /** Sentences in the order of the text. */
  public record Place(String document, int start) implements Comparable<Place> {
    @Override
    public int compareTo(Place other) {
      int order = document.compareTo(other.document);
      return order != 0 ? order : Integer.compare(start, other.start);
    }
  }

  /**
   * @param origin names the line when it is no report
   * @throws GoldException when it is no report
   */
  public static ReportLine of(String line, String origin) {
    JsonNode report;
    try {
      report = JSON.readTree(line);
    } catch (JacksonException e) {
      throw new GoldException(origin, "is not valid JSON");
    }
    String type = report.path("event_type").asString("");
    JsonNode sentence = report.path("sentence");
    if (report.path("id").asString("").isEmpty()
        || !ClassificationScore.isLabel(type)
        || type.equals(ClassificationScore.YIELD)
        || !sentence.isObject()) {
      throw new GoldException(origin, "is not a report as “entente code” prints it");
    }
    JsonNode sources = report.path("sources");
    JsonNode targets = report.path("targets");
    String rule = report.path("rule").asString("");
    var answer =
        new Answer(
            EventType.valueOf(type),
            keys(sources),
            keys(targets),
            words(sources) + " > " + words(targets),
            rule);
    var fields = new LinkedHashMap<String, String>();
    fields.put("type", type);
    for (String name : List.of("mode", "context", "cameo", "polarity", "certainty", "tense")) {
      fields.put(name, plain(report.path(name)));
    }
    fields.put("source", names(sources));
    fields.put("target", names(targets));
    fields.put("date", dates(report.path("date")));
    fields.put("place", place(report.path("place")));
    fields.put("voices", voices(report.path("attribution")));
    fields.put("rule", rule);
    return new ReportLine(
        report.path("id").asString(),
        new Place(report.path("document").path("id").asString(""), sentence.path("start").asInt(0)),
        sentence.path("text").asString(""),
        spans(sources) + ">" + spans(targets),
        answer,
        fields);
  }

  public String document() {
    return place.document();
  }

  private static Set<String> keys(JsonNode participants) {
    var keys = new TreeSet<String>();
    for (JsonNode participant : participants) {
      for (String name : List.of("principal", "country", "actor")) {
        String key = participant.path(name).asString("");
        if (!key.isEmpty()) {
          keys.add(key);
        }
      }
    }
    return keys.isEmpty()
        ? Set.of(participants.isEmpty() ? GoldReport.NOBODY : GoldReport.SOMEBODY)
        : keys;
  }

  private static String words(JsonNode participants) {
    return joined(participants, each -> each.path("text").asString(""));
  }

  private static String names(JsonNode participants) {
    return joined(
        participants,
        each ->
            "%s %s %s"
                .formatted(
                    each.path("text").asString(""),
                    plain(each.path("actor")),
                    plain(each.path("sector"))));
  }

  private static String spans(JsonNode participants) {
    return joined(
        participants, each -> each.path("start").asInt(0) + "-" + each.path("end").asInt(0));
  }

  private static String dates(JsonNode date) {
    return plain(date.path("from")) + ".." + plain(date.path("until"));
  }

  /** Reports of earlier versions have null here. */
  private static String place(JsonNode place) {
    return place.isObject()
        ? place.path("text").asString("") + " " + plain(place.path("country"))
        : "";
  }

  private static String voices(JsonNode voices) {
    return joined(
        voices, each -> each.path("text").asString("") + " " + each.path("cue").asString(""));
  }

  private static String joined(JsonNode list, Function<JsonNode, String> words) {
    var parts = new ArrayList<String>();
    list.forEach(each -> parts.add(words.apply(each)));
    return parts.isEmpty() ? GoldReport.NOBODY : String.join(", ", parts);
  }

  private static String plain(JsonNode node) {
    if (node.isArray()) {
      return joined(node, each -> each.asString(""));
    }
    return node.isMissingNode() || node.isNull() ? GoldReport.NOBODY : node.asString("");
  }
}
