package org.entente.report.frame;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.parse.Tree;

/**
 * Lemmas and phrases any of which may stand in a place, laid out so that asking whether one stands
 * at a token costs no walk over all of them. Read-only.
 */
public final class WordSet {
  private static final List<List<String>> NONE = List.of();

  private final Set<String> all;
  private final boolean named;

  /** Phrases by their last word; of two of one length the first in the alphabet comes first. */
  private final Map<String, List<List<String>>> byLast = new HashMap<>();

  /** Phrases whose second word is "of", by their first: "state of emergency". */
  private final Map<String, List<List<String>>> byFirst = new HashMap<>();

  WordSet(Set<String> words) {
    all = Set.copyOf(new HashSet<>(words));
    named = words.stream().anyMatch(word -> word.startsWith("@"));
    for (String phrase : new TreeSet<>(words)) {
      if (phrase.indexOf(' ') >= 0) {
        List<String> parts = List.of(phrase.split(" "));
        byLast.computeIfAbsent(parts.getLast(), _ -> new ArrayList<>()).add(parts);
        if (parts.get(1).equals("of")) {
          byFirst.computeIfAbsent(parts.getFirst(), _ -> new ArrayList<>()).add(parts);
        }
      }
    }
  }

  /** Words one of which is at every token where one of these stands: for a phrase its ends. */
  Set<String> keys() {
    var keys = new HashSet<String>();
    for (String word : all) {
      if (word.indexOf(' ') < 0) {
        keys.add(word);
      }
    }
    keys.addAll(byLast.keySet());
    keys.addAll(byFirst.keySet());
    return keys;
  }

  public int size() {
    return all.size();
  }

  boolean isAt(Tree tree, int head) {
    return isSingle(tree, head) || (!byLast.isEmpty() && longest(tree, head, 0).length() > 0);
  }

  /** Tokens from {@code first}, {@code length} of them; none when the length is 0. */
  record Stretch(int first, int length) {}

  /** The tokens around {@code head} that are one of these, of all that fit the longest. */
  Stretch at(Tree tree, int head) {
    int single = isSingle(tree, head) ? 1 : 0;
    Stretch longest = longest(tree, head, single);
    return longest.length() > 0 ? longest : new Stretch(head, single);
  }

  private boolean isSingle(Tree tree, int head) {
    String lemma = tree.lemma(head);
    String text = tree.lowered(head);
    return all.contains(lemma)
        // the lemmatiser keeps "troops", "talks", "sanctions" in some tags
        || (lemma.endsWith("s") && all.contains(lemma.substring(0, lemma.length() - 1)))
        // and the class keeps "waters", "goods", "proceedings"
        || (text.endsWith("s") && all.contains(text))
        // "@location": any name of that kind
        || (named && all.contains("@" + tree.token(head).entity().toLowerCase(Locale.ROOT)));
  }

  private Stretch longest(Tree tree, int head, int longerThan) {
    if (byLast.isEmpty()) {
      return new Stretch(head, 0);
    }
    Stretch best = new Stretch(head, 0);
    String lemma = tree.lemma(head);
    String text = tree.lowered(head);
    best = longest(tree, head, longerThan, byLast.getOrDefault(lemma, NONE), true, best);
    best = longest(tree, head, longerThan, byFirst.getOrDefault(lemma, NONE), false, best);
    if (!text.equals(lemma)) {
      best = longest(tree, head, longerThan, byLast.getOrDefault(text, NONE), true, best);
      best = longest(tree, head, longerThan, byFirst.getOrDefault(text, NONE), false, best);
    }
    return best;
  }

  private static Stretch longest(
      Tree tree,
      int head,
      int longerThan,
      List<List<String>> phrases,
      boolean atEnd,
      Stretch best) {
    Stretch longest = best;
    for (List<String> parts : phrases) {
      int first = atEnd ? head - parts.size() + 1 : head;
      if (parts.size() > Math.max(longerThan, longest.length()) && reads(tree, first, parts)) {
        longest = new Stretch(first, parts.size());
      }
    }
    return longest;
  }

  /** Whether these words stand from {@code first} on. */
  static boolean reads(Tree tree, int first, List<String> parts) {
    if (first < 0 || first + parts.size() > tree.size()) {
      return false;
    }
    for (int i = 0; i < parts.size(); i++) {
      if (!is(tree, first + i, parts.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the token is this word, by lemma or as it is written: "arms", "fishing". */
  private static boolean is(Tree tree, int token, String word) {
    return tree.lemma(token).equals(word) || tree.token(token).text().equalsIgnoreCase(word);
  }
}
