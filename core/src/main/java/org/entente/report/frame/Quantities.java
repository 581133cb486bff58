package org.entente.report.frame;

import org.entente.parse.Tree;
import org.entente.report.WordKind;

/** Words that count others: "all of its forces", "two of the envoys", "half of the town". */
public final class Quantities {
  private Quantities() {}

  /** The word that is counted; the word itself when it counts nothing. */
  public static int counted(Tree tree, int head) {
    if (WordKind.COUNT.has(tree.lemma(head)) || tree.tag(head).equals("CD")) {
      int counted = behindOf(tree, head);
      return counted < 0 ? head : counted;
    }
    return head;
  }

  /** The word behind "of", or −1. */
  static int behindOf(Tree tree, int head) {
    for (int child : tree.children(head)) {
      if (tree.isKindOf(child, "nmod") && tree.preposition(child).equals("of")) {
        return child;
      }
    }
    return -1;
  }
}
