package org.entente.report;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What a common noun tells of the name beside it. Which nouns are of which kinds stands in the data
 * folder {@code nouns}, with what each kind does.
 */
public enum NounKind {
  NAMED_AFTER,
  PART_OF_STATE,
  GENERAL,
  NATURE,
  OWNED,
  FORCES,
  SITE,
  DIRECTION,
  SETTLEMENT,
  GROUND,
  STOOD_ON,
  BORDER,
  OF_NOBODY,
  LYING;

  private static final String FILE = "/entente/nouns/nouns.words";

  private static final class Bundled {
    static final Map<NounKind, Set<String>> NOUNS = read();
  }

  /** Whether the noun, in lower case, is of this kind. */
  public boolean has(String noun) {
    return Bundled.NOUNS.get(this).contains(noun);
  }

  private static Map<NounKind, Set<String>> read() {
    var nouns = new EnumMap<NounKind, Set<String>>(NounKind.class);
    for (NounKind kind : values()) {
      nouns.put(kind, new HashSet<>());
    }
    try (InputStream in = NounKind.class.getResourceAsStream(FILE)) {
      if (in == null) {
        throw new IllegalStateException("no " + FILE);
      }
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (!line.startsWith("#") && !line.isBlank()) {
          add(nouns, line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(FILE + " cannot be read", e);
    }
    return nouns;
  }

  private static void add(Map<NounKind, Set<String>> nouns, String line) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      throw new IllegalStateException("%s: “%s” has no kinds".formatted(FILE, line));
    }
    for (String kind : line.substring(colon + 1).split(",", -1)) {
      nouns
          .get(valueOf(kind.strip().toUpperCase(Locale.ROOT).replace('-', '_')))
          .add(line.substring(0, colon));
    }
  }
}
