package org.entente.report;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.actor.ActorId;
import org.entente.document.Span;
import tools.jackson.databind.JsonNode;

/**
 * The fields of one object of a report's JSON. A field that is missing or of another kind is a
 * {@link ReportLineException} that names it by its path; fields that nobody asks for are passed
 * over.
 */
record JsonFields(JsonNode object, String path) {
  /** So much of a value is shown when it is wrong. */
  private static final int SHOWN = 60;

  private static final int LAST_YEAR = 9_999;

  String text(String name) {
    JsonNode value = value(name);
    if (!value.isString()) {
      throw mistake(name, "is not a text");
    }
    return value.stringValue();
  }

  /** Empty where it is null; it must be there. */
  Optional<String> findText(String name) {
    return value(name).isNull() ? Optional.empty() : Optional.of(text(name));
  }

  int whole(String name) {
    JsonNode value = value(name);
    if (!value.isInt()) {
      throw mistake(name, "is not a whole number");
    }
    return value.intValue();
  }

  double real(String name) {
    JsonNode value = value(name);
    if (!value.isNumber()) {
      throw mistake(name, "is not a number");
    }
    return value.doubleValue();
  }

  List<String> texts(String name) {
    var texts = new ArrayList<String>();
    for (JsonNode each : array(name)) {
      if (!each.isString()) {
        throw mistake(name, "is not a list of texts");
      }
      texts.add(each.stringValue());
    }
    return texts;
  }

  JsonFields object(String name) {
    return fields(value(name), path(name));
  }

  Optional<JsonFields> findObject(String name) {
    return value(name).isNull() ? Optional.empty() : Optional.of(object(name));
  }

  List<JsonFields> objects(String name) {
    var objects = new ArrayList<JsonFields>();
    for (JsonNode each : array(name)) {
      objects.add(fields(each, path(name) + "[" + objects.size() + "]"));
    }
    return objects;
  }

  /** From the fields {@code start} and {@code end}. */
  Span span() {
    int start = whole("start");
    int end = whole("end");
    if (start < 0 || end <= start) {
      throw mistake("start", "and end are no place in a text: %d, %d".formatted(start, end));
    }
    return new Span(start, end);
  }

  Optional<LocalDate> findDay(String name) {
    return findText(name).map(text -> day(name, text));
  }

  Optional<ActorId> findActor(String name) {
    return findText(name).map(text -> made(name, text, ActorId::new));
  }

  /** What is made of a text; {@code make} throws when it cannot be. */
  <T> T made(String name, String text, Function<String, T> make) {
    try {
      return make.apply(text);
    } catch (IllegalArgumentException e) {
      throw mistake(name, "has no such value: " + shown(text));
    }
  }

  /** One of an enum's values, in small letters. */
  <E extends Enum<E>> E value(String name, Class<E> type) {
    String text = text(name);
    return Arrays.stream(type.getEnumConstants())
        .filter(value -> value.name().toLowerCase(Locale.ROOT).equals(text))
        .findFirst()
        .orElseThrow(() -> mistake(name, "has no such value: " + shown(text)));
  }

  ReportLineException mistake(String name, String what) {
    return new ReportLineException(path(name) + " " + what);
  }

  private LocalDate day(String name, String text) {
    try {
      LocalDate day = LocalDate.parse(text);
      if (Math.abs(day.getYear()) <= LAST_YEAR) {
        return day;
      }
    } catch (DateTimeException e) {
      // said below
    }
    throw mistake(name, "is not a day such as 1991-10-18: " + shown(text));
  }

  private JsonNode value(String name) {
    JsonNode value = object.get(name);
    if (value == null) {
      throw mistake(name, "is missing");
    }
    return value;
  }

  private JsonNode array(String name) {
    JsonNode value = value(name);
    if (!value.isArray()) {
      throw mistake(name, "is not a list");
    }
    return value;
  }

  private static JsonFields fields(JsonNode value, String path) {
    if (!value.isObject()) {
      throw new ReportLineException(path + " is not an object");
    }
    return new JsonFields(value, path);
  }

  private String path(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  /** What comes from a file goes to a terminal, so that nothing but printed signs may pass. */
  static String shown(String text) {
    return text.codePoints()
        .limit(SHOWN)
        .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? '?' : c)
        .mapToObj(Character::toString)
        .collect(Collectors.joining("", "“", "”"));
  }
}
