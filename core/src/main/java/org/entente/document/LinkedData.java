package org.entente.document;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The article of a page's JSON-LD (schema.org), each part empty where it is not said. Blocks that
 * are not JSON are passed over: the page has other places that say the same.
 */
record LinkedData(
    String headline, String published, String publisher, String author, String url, String body) {
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final LinkedData NONE = new LinkedData("", "", "", "", "", "");

  static LinkedData of(Document page) {
    return page.select("script[type=application/ld+json]").stream()
        .flatMap(script -> parse(script).flatMap(LinkedData::findArticle).stream())
        .findFirst()
        .map(LinkedData::read)
        .orElse(NONE);
  }

  private static Optional<JsonNode> parse(Element script) {
    try {
      return Optional.of(JSON.readTree(script.data()));
    } catch (JacksonException e) {
      return Optional.empty(); // hand-written and broken, as is common
    }
  }

  /** The outermost, then first, object of a type that is an article. */
  private static Optional<JsonNode> findArticle(JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      JsonNode node = open.remove();
      if (isArticle(node.path("@type"))) {
        return Optional.of(node);
      }
      node.forEach(open::add);
    }
    return Optional.empty();
  }

  private static boolean isArticle(JsonNode type) {
    if (type.isArray()) {
      for (JsonNode one : type) {
        if (isArticle(one)) {
          return true;
        }
      }
      return false;
    }
    String name = type.isString() ? type.asString() : "";
    return name.endsWith("Article") || name.endsWith("Posting") || name.equals("Report");
  }

  private static LinkedData read(JsonNode article) {
    String url = value(article.path("url"));
    return new LinkedData(
        HtmlText.line(value(article.path("headline"))),
        value(article.path("datePublished")),
        HtmlText.line(value(article.path("publisher"))),
        HtmlText.line(value(article.path("author"))),
        url.isEmpty() ? value(article.path("mainEntityOfPage")) : url,
        value(article.path("articleBody")));
  }

  private static String value(JsonNode node) {
    if (node.isArray()) {
      List<String> values = new ArrayList<>();
      for (JsonNode one : node) {
        String value = value(one);
        if (!value.isBlank()) {
          values.add(value);
        }
      }
      return String.join(", ", values);
    }
    if (node.isObject()) {
      String name = value(node.path("name"));
      return name.isEmpty() ? value(node.path("@id")) : name;
    }
    return node.isString() ? node.asString().strip() : "";
  }
}
