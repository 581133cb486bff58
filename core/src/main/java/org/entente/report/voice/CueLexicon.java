package org.entente.report.voice;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which words bring in somebody's words, thoughts or wishes, and how they take their content. */
final class CueLexicon {
  private final Map<String, Map<String, Set<String>>> waysByWord = new HashMap<>();

  /** Of each word the ways of all its classes together. */
  private final Map<String, Set<String>> allWays = new HashMap<>();

  private final Set<String> nouns = new HashSet<>();

  static CueLexicon bundled() {
    return Held.LEXICON;
  }

  private static final class Held {
    static final CueLexicon LEXICON = read();
  }

  private static CueLexicon read() {
    String path = "/entente/voice/cues.words";
    try (InputStream in = CueLexicon.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("no " + path);
      }
      return of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static CueLexicon of(String text) {
    var lexicon = new CueLexicon();
    String name = "";
    Set<String> ways = Set.of();
    for (String line : text.lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (!line.startsWith(" ")) {
        int colon = line.indexOf(':');
        name = line.substring(0, colon).strip();
        ways = new HashSet<>(List.of(line.substring(colon + 1).strip().split(" +")));
        continue;
      }
      for (String word : line.strip().split(" +")) {
        lexicon.waysByWord.computeIfAbsent(word, w -> new HashMap<>()).put(name, ways);
        if (name.startsWith("noun")) {
          lexicon.nouns.add(word);
        }
        lexicon.allWays.computeIfAbsent(word, w -> new HashSet<>()).addAll(ways);
      }
    }
    return lexicon;
  }

  /** Class names of a word with this way, or empty. */
  boolean takes(String word, String clazz, String way) {
    Map<String, Set<String>> classes = waysByWord.get(word);
    return classes != null && classes.containsKey(clazz) && classes.get(clazz).contains(way);
  }

  /** Whether a class of nouns has the word. */
  boolean isNoun(String word) {
    return nouns.contains(word);
  }

  /** Whether a class of the word has this way. */
  boolean takes(String word, String way) {
    Set<String> ways = allWays.get(word);
    return ways != null && ways.contains(way);
  }

  boolean in(String word, String clazz) {
    Map<String, Set<String>> classes = waysByWord.get(word);
    return classes != null && classes.containsKey(clazz);
  }

  boolean has(String word) {
    return waysByWord.containsKey(word);
  }
}
