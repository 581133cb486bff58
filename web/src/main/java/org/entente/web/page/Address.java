package org.entente.web.page;

import com.fasterxml.jackson.annotation.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Collectors;

/**
 * Path and parameters of a page; the whole state of what a person looks at.
 *
 * @param parameters in the order given, none empty
 */
public record Address(String path, SequencedMap<String, String> parameters) {
  public Address {
    parameters = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(parameters));
  }

  public static Address of(String path) {
    return new Address(path, new LinkedHashMap<>());
  }

  /** With the parameter set; empty takes it off. A changed list begins at its first page again. */
  public Address with(String name, String value) {
    var changed = new LinkedHashMap<>(parameters);
    changed.remove("page");
    if (value.isEmpty()) {
      changed.remove(name);
    } else {
      changed.put(name, value);
    }
    return new Address(path, changed);
  }

  public Address without(String name) {
    return with(name, "");
  }

  public Address page(int number) {
    return number == 1 ? without("page") : with("page", String.valueOf(number));
  }

  /** The same page in another form: {@code json} or {@code csv}. */
  public String as(String form) {
    return (path.equals("/") ? "/index" : path) + "." + form + query();
  }

  /** Parameters other than the page number, for the hidden fields of a form. */
  public List<Map.Entry<String, String>> kept(List<String> asked) {
    var kept = new ArrayList<Map.Entry<String, String>>();
    parameters.forEach((name, value) -> {
      if (!asked.contains(name) && !name.equals("page")) {
        kept.add(Map.entry(name, value));
      }
    });
    return List.copyOf(kept);
  }

  @JsonValue
  @Override
  public String toString() {
    return path + query();
  }

  private String query() {
    return parameters.isEmpty()
        ? ""
        : parameters.entrySet().stream()
            .map(e -> encoded(e.getKey()) + "=" + encoded(e.getValue()))
            .collect(Collectors.joining("&", "?", ""));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
