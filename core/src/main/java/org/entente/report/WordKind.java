package org.entente.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What common nouns tell of the names beside them, and verbs of the pronouns. Which words are of
 * which kinds stands in the data folder {@code words}, with what each kind does.
 */
public enum WordKind {
  NAMED_AFTER,
  PART_OF_STATE,
  GENERAL,
  NATURE,
  OWNED,
  PEOPLE,
  FORCES,
  SITE,
  DIRECTION,
  SETTLEMENT,
  GROUND,
  STOOD_ON,
  BORDER,
  OF_NOBODY,
  LYING,
  ACT,
  QUANTITY,
  COUNT,
  TITLE,
  OFFICE,
  ADDRESSING,
  DELIBERATE,
  FORMAL,
  OF_THINGS;

  private static final List<String> FILES =
      List.of("/entente/words/nouns.words", "/entente/words/verbs.words");

  private static final class Bundled {
    static final Map<WordKind, Set<String>> WORDS = read();
  }

  /** Whether the word, a lemma or in lower case, is of this kind. */
  public boolean has(String word) {
    return Bundled.WORDS.getOrDefault(this, Set.of()).contains(word);
  }

  private static Map<WordKind, Set<String>> read() {
    var words = new EnumMap<WordKind, Set<String>>(WordKind.class);
    FILES.forEach(file -> read(file, words));
    return words;
  }

  private static void read(String file, Map<WordKind, Set<String>> words) {
    try (InputStream in = WordKind.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no " + file);
      }
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .forEach(line -> add(file, words, line));
    } catch (IOException e) {
      throw new UncheckedIOException(file + " cannot be read", e);
    }
  }

  private static void add(String file, Map<WordKind, Set<String>> words, String line) {
    int colon = line.indexOf(':');
    if (colon < 0) {
      throw new IllegalStateException("%s: “%s” has no kinds".formatted(file, line));
    }
    for (String kind : line.substring(colon + 1).split(",", -1)) {
      WordKind named = valueOf(kind.strip().toUpperCase(Locale.ROOT).replace('-', '_'));
      words.computeIfAbsent(named, _ -> new HashSet<>()).add(line.substring(0, colon));
    }
  }
}
