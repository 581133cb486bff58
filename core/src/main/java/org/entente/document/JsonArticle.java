package org.entente.document;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** A JSON object's fields as an article's parts. */
final class JsonArticle {
  private JsonArticle() {}

  static Draft draft(JsonNode object, FieldNames names) {
    return new Draft(
        value(object, names.title()),
        value(object, names.text()),
        value(object, names.published()),
        value(object, names.publisher()),
        value(object, names.author()),
        value(object, names.url()));
  }

  /** What is wrong and in which column, without the parser's dump of the source. */
  static String complaint(JacksonException e) {
    String what = CleanText.line(String.valueOf(e.getOriginalMessage()));
    int end = Math.min(what.length(), 160);
    int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
    return "is not valid JSON%s: %s"
        .formatted(column > 0 ? " at column " + column : "", what.substring(0, end));
  }

  private static String value(JsonNode object, List<String> names) {
    for (String name : names) {
      String found = text(at(object, name));
      if (!found.isBlank()) {
        return found;
      }
    }
    return "";
  }

  private static JsonNode at(JsonNode object, String name) {
    JsonNode whole = object.path(name);
    int dot = name.indexOf('.');
    if (!whole.isMissingNode() || dot < 0) {
      return whole;
    }
    return at(object.path(name.substring(0, dot)), name.substring(dot + 1));
  }

  /** A list becomes its values, paragraphs of a text or names of authors; an object its name. */
  private static String text(JsonNode node) {
    if (node.isArray()) {
      List<String> parts = new ArrayList<>();
      for (JsonNode part : node) {
        String text = text(part);
        if (!text.isBlank()) {
          parts.add(text);
        }
      }
      boolean prose = parts.stream().anyMatch(p -> p.length() > 80);
      return String.join(prose ? "\n\n" : ", ", parts);
    }
    if (node.isObject()) {
      return text(node.path("name"));
    }
    return node.isValueNode() && !node.isNull() ? node.asString() : "";
  }
}
