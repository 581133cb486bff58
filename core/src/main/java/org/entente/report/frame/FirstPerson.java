package org.entente.report.frame;

import java.util.Set;
import org.entente.parse.Tree;

/** Whoever speaks, in his own words. */
final class FirstPerson {
  private static final Set<String> SUBJECTS = Set.of("i", "we");
  private static final Set<String> OBJECTS = Set.of("me", "us");

  private FirstPerson() {}

  /** "I", "we": who acts. */
  static boolean isSubject(Tree tree, int word) {
    return SUBJECTS.contains(tree.lowered(word));
  }

  /** "I", "we", "me", "us". */
  static boolean is(Tree tree, int word) {
    return isSubject(tree, word) || OBJECTS.contains(tree.lowered(word));
  }

  /** Whether the word may mean the speaker, as "one" does too. */
  static boolean mayBe(Tree tree, int word) {
    String lemma = tree.lemma(word);
    return SUBJECTS.contains(lemma) || OBJECTS.contains(lemma) || lemma.equals("one");
  }
}
