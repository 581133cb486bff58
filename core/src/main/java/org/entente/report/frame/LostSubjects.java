package org.entente.report.frame;

import java.util.List;
import java.util.Set;
import org.entente.parse.Tree;

/** Subjects that the parser took for the object of the verb before them. */
final class LostSubjects {
  private LostSubjects() {}

  /**
   * "believe [Iran] is a threat", "think [Iran] should leave": the subject of what follows, which
   * the parser took for the object.
   */
  static boolean isSubjectBehind(Tree tree, int p, int object) {
    int last = object;
    for (int child : tree.children(object)) {
      last = tree.is(child, "conj") ? Math.max(last, child) : last;
    }
    int next = last + 1;
    if (object < p
        || next >= tree.size()
        || !FINITE.contains(tree.tag(next))
        || !(tree.is(next, "cop") || tree.is(next, "aux") || tree.is(next, "aux:pass"))) {
      return false;
    }
    int clause = tree.head(next);
    boolean headless = tree.child(clause, "nsubj:pass") < 0 && tree.child(clause, "mark") < 0;
    for (String relation : List.of("nsubj", "csubj")) {
      int subject = tree.child(clause, relation);
      headless &= subject < 0 || (tree.token(subject).isVerb() && tree.isWithin(p, subject));
    }
    // "attacking Iran is a mistake": what is no finite verb can be the subject itself
    return headless && (FINITE.contains(tree.tag(p)) || tree.child(p, "aux") >= 0);
  }

  private static final Set<String> FINITE = Set.of("MD", "VBZ", "VBD", "VBP");
}
