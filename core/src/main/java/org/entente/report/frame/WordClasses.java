package org.entente.report.frame;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Named sets of lemmas: {@code class truce: truce, ceasefire}. Several words keep their spaces;
 * {@code <x>} holds x.
 */
final class WordClasses {
  private final Map<String, String> written = new HashMap<>();
  private final Map<String, Set<String>> read = new HashMap<>();
  private final Map<String, WordSet> sets = new HashMap<>();

  /** Takes {@code name: word, word}. */
  void add(String definition, String origin) {
    int colon = definition.indexOf(':');
    if (colon < 0) {
      throw new LexiconException(origin, "a class is written “class name: word, word”");
    }
    String name = definition.substring(0, colon).strip();
    if (written.putIfAbsent(name, definition.substring(colon + 1)) != null) {
      throw new LexiconException(origin, "the class <" + name + "> is defined twice");
    }
  }

  /** The same words, laid out for matching. */
  WordSet wordSet(String name, String origin) {
    WordSet known = sets.get(name);
    if (known == null) {
      known = new WordSet(words(name, origin));
      sets.put(name, known);
    }
    return known;
  }

  Set<String> words(String name, String origin) {
    Set<String> known = read.get(name);
    if (known != null) {
      return known;
    }
    String list = written.get(name);
    if (list == null) {
      throw new LexiconException(origin, "no class <" + name + ">");
    }
    // Set before it is filled, so that a class that holds itself ends here.
    var words = new TreeSet<String>();
    read.put(name, words);
    Arrays.stream(list.split(","))
        .map(String::strip)
        .filter(word -> !word.isEmpty())
        .forEach(word -> {
          if (word.startsWith("<") && word.endsWith(">")) {
            words.addAll(words(word.substring(1, word.length() - 1), origin));
          } else {
            words.add(word);
          }
        });
    return words;
  }
}
