package org.entente.report.frame;

import java.util.Set;
import org.entente.parse.Tree;

/** Words that count others: "all of its forces", "two of the envoys", "half of the town". */
public final class Quantities {
  private static final Set<String> WORDS =
      Set.of("all", "most", "some", "many", "several", "few", "half", "any", "both", "one");

  private Quantities() {}

  /** The word that is counted; the word itself when it counts nothing. */
  public static int counted(Tree tree, int head) {
    if (WORDS.contains(tree.lemma(head)) || tree.tag(head).equals("CD")) {
      for (int child : tree.children(head)) {
        if (child > head && tree.isKindOf(child, "nmod") && tree.preposition(child).equals("of")) {
          return child;
        }
      }
    }
    return head;
  }
}
