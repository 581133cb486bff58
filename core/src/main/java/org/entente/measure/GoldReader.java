package org.entente.measure;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.report.EventType;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads gold for extraction: one JSON object a line, as {@code docs/gold-format.md} has it. */
public final class GoldReader {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Set<String> DOCUMENT = Set.of("id", "text", "published", "why", "reports");
  private static final Set<String> REPORT = Set.of("source", "target", "type", "optional", "why");

  private GoldReader() {}

  /**
   * @throws GoldException at the first line that does not keep to the format
   */
  public static List<GoldDocument> read(Path file) throws IOException {
    var documents = new ArrayList<GoldDocument>();
    int number = 0;
    for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
      number++;
      if (!line.isBlank()) {
        documents.add(document(line, file + " line " + number, number));
      }
    }
    return documents;
  }

  private static GoldDocument document(String line, String origin, int number) {
    JsonNode object;
    try {
      object = JSON.readTree(line);
    } catch (JacksonException e) {
      throw new GoldException(origin, "is not valid JSON");
    }
    refuseOthers(object, DOCUMENT, origin);
    var reports = new ArrayList<GoldReport>();
    JsonNode expected = object.path("reports");
    if (!expected.isArray()) {
      throw new GoldException(origin, "needs “reports”, a list, empty where none is expected");
    }
    expected.forEach(each -> reports.add(report(each, origin)));
    String text = object.path("text").asString("");
    if (text.isBlank()) {
      throw new GoldException(origin, "needs “text”");
    }
    return new GoldDocument(
        number,
        object.path("id").asString("line " + number),
        text,
        day(object.path("published"), origin),
        object.path("why").asString(""),
        reports);
  }

  private static Optional<LocalDate> day(JsonNode node, String origin) {
    if (node.isMissingNode() || node.isNull()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.parse(node.asString("")));
    } catch (DateTimeParseException e) {
      throw new GoldException(origin, "“published” is a day, as 2012-05-01");
    }
  }

  private static GoldReport report(JsonNode object, String origin) {
    refuseOthers(object, REPORT, origin);
    var types = new ArrayList<EventType>();
    for (String type : texts(object.path("type"), "type", origin)) {
      types.add(
          Arrays.stream(EventType.values())
              .filter(known -> known.name().equals(type))
              .findFirst()
              .orElseThrow(() -> new GoldException(origin, "there is no type " + type)));
    }
    return new GoldReport(
        texts(object.path("source"), "source", origin),
        texts(object.path("target"), "target", origin),
        types,
        object.path("optional").asBoolean(false));
  }

  /** A text, or a list of texts any of which is right. */
  private static Set<String> texts(JsonNode node, String field, String origin) {
    var texts = new LinkedHashSet<String>();
    if (node.isArray()) {
      node.forEach(each -> texts.add(each.asString("")));
    } else {
      texts.add(node.asString(""));
    }
    if (texts.isEmpty() || texts.contains("")) {
      throw new GoldException(origin, "a report needs “" + field + "”, a text or a list of texts");
    }
    return texts;
  }

  private static void refuseOthers(JsonNode object, Set<String> known, String origin) {
    if (!object.isObject()) {
      throw new GoldException(origin, "is not a JSON object");
    }
    for (String name : object.propertyNames()) {
      if (!known.contains(name)) {
        throw new GoldException(origin, "has the unknown field “" + name + "”");
      }
    }
  }
}
