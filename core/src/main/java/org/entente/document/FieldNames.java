package org.entente.document;

import java.util.List;

/**
 * The names under which a JSON object holds an article's parts. Of several names the first that is
 * there and not empty counts; {@code a.b} is the field b of the object a.
 */
public record FieldNames(
    List<String> title,
    List<String> text,
    List<String> published,
    List<String> publisher,
    List<String> author,
    List<String> url) {
  public static final FieldNames DEFAULT =
      new FieldNames(
          List.of("title"),
          List.of("text"),
          List.of("published", "date"),
          List.of("publisher"),
          List.of("author"),
          List.of("url"));

  public FieldNames {
    title = List.copyOf(title);
    text = List.copyOf(text);
    published = List.copyOf(published);
    publisher = List.copyOf(publisher);
    author = List.copyOf(author);
    url = List.copyOf(url);
    if (text.isEmpty()) {
      throw new IllegalArgumentException("no field is named for the text");
    }
  }
}
