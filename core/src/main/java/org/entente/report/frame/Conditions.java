package org.entente.report.frame;

import java.util.Set;
import org.entente.parse.Tree;

/** Clauses and phrases that hold an act open or say that another was done instead. */
final class Conditions {
  private static final Set<String> CONDITIONS =
      Set.of(
          "if",
          "unless",
          "should",
          "whether",
          "until",
          "till",
          "lest",
          "provided",
          "once",
          "in_case");
  // "fought until Russia withdrew": in the past these only tell when.
  private static final Set<String> OF_TIME = Set.of("until", "till", "once");

  private Conditions() {}

  /** "instead of attacking", "without attacking": the word that says it was not done, or −1. */
  static int insteadOf(Tree tree, int at) {
    for (int child : tree.children(at)) {
      String lemma = tree.lemma(child);
      if (child < at
          && (lemma.equals("without") || lemma.equals("instead") || lemma.equals("rather"))
          && (tree.is(child, "mark") || tree.is(child, "case") || tree.is(child, "cc"))) {
        return child;
      }
    }
    return -1;
  }

  static boolean isConditional(Tree tree, int at) {
    for (int child : tree.children(at)) {
      if (tree.is(child, "mark") || tree.is(child, "advmod")) {
        String lemma = tree.lemma(child);
        if (CONDITIONS.contains(lemma)
            && !(OF_TIME.contains(lemma)
                && tree.tag(at).equals("VBD")
                && tree.tag(tree.head(at)).equals("VBD"))) {
          return true;
        }
      }
    }
    return false;
  }

  /** "Had Iran attacked", "Should Iran attack", "Were Iran to attack" before a main clause. */
  static boolean isInverted(Tree tree, int at) {
    int subject = tree.child(at, "nsubj");
    for (int child : tree.children(at)) {
      String word = tree.lowered(child);
      if (tree.is(child, "aux") && child < subject && INVERTED.contains(word)) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> INVERTED = Set.of("had", "should", "were");
}
