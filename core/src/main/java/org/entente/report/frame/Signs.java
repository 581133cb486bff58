package org.entente.report.frame;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.parse.Tree;

/**
 * Turns most patterns away before they are tried. Every set of words and every choice of
 * prepositions that some pattern asks for has a number, its sign; one walk over a sentence tells
 * which of them it could fill at all. Written while the lexicon is read, read-only after that.
 */
final class Signs {
  private final Map<Set<String>, Integer> numbers = new HashMap<>();
  private final Map<String, BitSet> byWord = new HashMap<>();

  int of(WordSet words) {
    return of(words.keys());
  }

  /** Of lemmas or prepositions, any of which will do. */
  int of(Set<String> words) {
    Integer known = numbers.get(words);
    if (known != null) {
      return known;
    }
    int sign = numbers.size();
    numbers.put(words, sign);
    words.forEach(word -> byWord.computeIfAbsent(word, _ -> new BitSet()).set(sign));
    return sign;
  }

  /** What a sentence could fill: never less than it does. */
  BitSet in(Tree tree) {
    var signs = new BitSet(numbers.size());
    for (int i = 0; i < tree.size(); i++) {
      String lemma = tree.lemma(i);
      String text = tree.lowered(i);
      add(lemma, signs);
      if (lemma.endsWith("s")) {
        add(lemma.substring(0, lemma.length() - 1), signs);
      }
      if (!text.equals(lemma)) {
        add(text, signs);
      }
      String entity = tree.token(i).entity();
      if (!entity.equals("O")) {
        add("@" + entity.toLowerCase(Locale.ROOT), signs);
      }
      if (tree.is(i, "nmod:poss")) {
        // "Chad's offer" is an offer of, by and from Chad
        add("of", signs);
        add("by", signs);
        add("from", signs);
      }
      if (Fillings.isOwner(tree, i)) {
        // "Chadian debt" is the debt of Chad
        add("of", signs);
      }
      String preposition = tree.preposition(i);
      if (preposition.indexOf('_') >= 0) {
        add(preposition, signs);
      }
    }
    // what an object is said to be stands there with no preposition, and answers to "as"; the
    // one who is given something answers to "to"
    add(Clause.COMPLEMENT, signs);
    add("as", signs);
    add("to", signs);
    return signs;
  }

  private void add(String word, BitSet signs) {
    BitSet own = byWord.get(word);
    if (own != null) {
      signs.or(own);
    }
  }
}
