package org.entente.report.learn;

import java.util.ArrayList;
import org.entente.parse.Tree;
import org.entente.report.Features;
import org.entente.report.learn.SentenceWords.Mark;

/**
 * Pairs and threes of words as they stand, from a little before the first mark to a little behind
 * the second, a marked stretch counting as one word: "S agree to", "refuse to meet T". They hold
 * where the tree is wrong.
 */
final class WordOrder {
  private static final int BEFORE = 4;
  private static final int BEHIND = 8;

  private WordOrder() {}

  static void addTo(Features features, SentenceWords sentence, Mark source, Mark target) {
    var words = new ArrayList<String>();
    int first = -1;
    int last = -1;
    for (int i = 0; i < sentence.tree().size(); i++) {
      boolean marked = source.holds(i) || target.holds(i);
      String word = marked ? (source.holds(i) ? "[S]" : "[T]") : plain(sentence, i);
      if ((marked || word.equals("NAME")) && !words.isEmpty() && words.getLast().equals(word)) {
        continue;
      }
      words.add(word);
      if (marked) {
        first = first < 0 ? words.size() - 1 : first;
        last = words.size() - 1;
      }
    }
    int from = Math.max(0, first - BEFORE);
    int until = Math.min(words.size(), last + BEHIND + 1);
    for (int i = from; i + 1 < until; i++) {
      features.add("two:", words.get(i), "_", words.get(i + 1));
      if (i + 2 < until) {
        features.add("three:", words.get(i), "_", words.get(i + 1), "_", words.get(i + 2));
      }
    }
  }

  private static String plain(SentenceWords sentence, int token) {
    Tree tree = sentence.tree();
    if (tree.token(token).isProperNoun()) {
      return "NAME";
    }
    return sentence.isNumber(token) ? "0" : tree.lemma(token);
  }
}
