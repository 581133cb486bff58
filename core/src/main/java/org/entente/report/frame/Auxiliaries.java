package org.entente.report.frame;

import java.util.List;
import java.util.Set;
import org.entente.parse.Tree;
import org.entente.report.frame.Operators.Over;

/** Reads what stands on a verb or noun itself: auxiliaries, negation, "is to", "no" of a party. */
final class Auxiliaries {
  private static final Set<String> NEGATIONS =
      Set.of("not", "n't", "never", "neither", "nor", "hardly", "scarcely", "n’t");
  // "not only attacked": the words behind it take the negation back
  private static final Set<String> TAKEN_BACK =
      Set.of("only", "just", "merely", "simply", "solely", "least");
  private static final Set<String> NOTHING = Set.of("nothing", "nobody", "none", "nowhere");

  private Auxiliaries() {}

  /** Adds the operators on this word, in the order of the sentence. */
  static void read(Tree tree, int at, List<Over> over) {
    read(tree, at, false, over);
  }

  /**
   * "would show that Iran armed them": "would" is of the showing, "not" of what is shown as well.
   */
  static void negationOfTelling(Tree tree, int at, List<Over> over) {
    read(tree, at, true, over);
  }

  private static void read(Tree tree, int at, boolean telling, List<Over> over) {
    if (!telling) {
      infinitive(tree, at, over);
    }
    for (int child : tree.children(at)) {
      String lemma = tree.lemma(child);
      switch (tree.relation(child)) {
        case "aux" -> {
          if (!telling) {
            auxiliary(tree, at, child, over);
          }
        }
        case "advmod" -> {
          boolean negates = NEGATIONS.contains(lemma) && !isTakenBack(tree, at, child);
          if (negates || (tree.lowered(child).equals("longer") && noBefore(tree, child))) {
            over.add(new Over(Operator.NOT, child, telling));
          }
        }
        case "cc:preconj", "cc" -> {
          if (isNeitherNor(tree, at, lemma)) {
            over.add(new Over(Operator.NOT, child, telling));
          }
        }
        case "det", "neg" -> {
          if ((lemma.equals("no") || lemma.equals("neither")) && tree.token(at).isNoun()) {
            over.add(new Over(Operator.NOT, child, telling));
          }
        }
        case "nsubj", "nsubj:pass" -> {
          int no = tree.child(child, "det");
          int neither = tree.child(child, "cc:preconj");
          if (neither >= 0 && tree.lemma(neither).equals("neither")) {
            over.add(new Over(Operator.NOT, neither, telling));
          } else if (NOTHING.contains(lemma)
              || (no >= 0 && tree.lemma(no).equals("no"))
              || isNotOne(tree, child)) {
            over.add(new Over(Operator.NOT, child, telling));
          }
        }
        case "obj" -> {
          int no = tree.child(child, "det");
          if (no >= 0 && tree.lemma(no).equals("no")) {
            over.add(new Over(Operator.NOT, no, telling));
          }
        }
        default -> {}
      }
    }
  }

  /**
   * "neither attacked nor bombed"; behind "did not attack nor bomb" the bare form has its "not"
   * already.
   */
  private static boolean isNeitherNor(Tree tree, int at, String lemma) {
    boolean bare = tree.tag(at).equals("VB") && tree.child(at, "aux") < 0;
    return tree.token(at).isVerb() && (lemma.equals("neither") || (lemma.equals("nor") && !bare));
  }

  /** "is to visit", "has yet to visit"; in headlines "president to visit". */
  private static void infinitive(Tree tree, int at, List<Over> over) {
    int mark = tree.child(at, "mark");
    if (mark < 0 || !tree.lemma(mark).equals("to")) {
      return;
    }
    if (mark > 0 && tree.lemma(mark - 1).equals("yet")) {
      over.add(new Over(Operator.NOT, mark - 1));
      return;
    }
    int be = tree.child(at, "aux");
    boolean isTo = be >= 0 && tree.lemma(be).equals("be") && be < mark;
    boolean headline = tree.head(at) < 0 && tree.child(at, "nsubj") >= 0;
    if (isTo || headline) {
      over.add(new Over(Operator.WILL, mark));
    }
  }

  private static void auxiliary(Tree tree, int at, int aux, List<Over> over) {
    switch (tree.lemma(aux)) {
      case "will", "shall", "'ll", "wo", "’ll" -> over.add(new Over(Operator.WILL, aux));
      case "could" -> {
        // "could not agree": they did not
        if (!isNegated(tree, at) || hasHave(tree, at)) {
          over.add(new Over(Operator.MAY, aux));
        }
      }
      case "may", "might", "can", "ca" -> over.add(new Over(Operator.MAY, aux));
      case "must" ->
          // "must have attacked" infers
          over.add(new Over(hasHave(tree, at) ? Operator.MAY : Operator.SHOULD, aux));
      case "should", "ought" -> over.add(new Over(Operator.SHOULD, aux));
      case "would", "'d" -> over.add(new Over(Operator.IF, aux));
      default -> {}
    }
  }

  /** "may have attacked", "would have met". */
  static boolean hasHave(Tree tree, int verb) {
    for (int child : tree.children(verb)) {
      if (tree.is(child, "aux") && tree.lemma(child).equals("have")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNegated(Tree tree, int verb) {
    for (int child : tree.children(verb)) {
      if (tree.is(child, "advmod") && NEGATIONS.contains(tree.lemma(child))) {
        return true;
      }
    }
    return false;
  }

  /** "not only", "not just"; "did not attack until". */
  private static boolean isTakenBack(Tree tree, int verb, int negation) {
    if (!tree.lemma(negation).equals("not") && !tree.lowered(negation).startsWith("n")) {
      return false;
    }
    if (negation + 1 < tree.size() && TAKEN_BACK.contains(tree.lemma(negation + 1))) {
      return true;
    }
    if (!isOfThePast(tree, verb)) {
      // "cannot attack until" tells of no attack
      return false;
    }
    for (int child : tree.children(verb)) {
      if (tree.isKindOf(child, "obl") && tree.preposition(child).startsWith("until")) {
        return true;
      }
      int mark = tree.is(child, "advcl") ? tree.child(child, "mark") : -1;
      if (mark >= 0 && tree.lemma(mark).equals("until")) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOfThePast(Tree tree, int verb) {
    for (int child : tree.children(verb)) {
      if (tree.isKindOf(child, "aux") && tree.tag(child).equals("VBD")) {
        return true;
      }
    }
    return tree.tag(verb).equals("VBD");
  }

  /** "not one soldier", "not a single shell". */
  private static boolean isNotOne(Tree tree, int subject) {
    for (int child : tree.children(subject)) {
      if (child < subject && tree.lemma(child).equals("not")) {
        return true;
      }
    }
    return false;
  }

  private static boolean noBefore(Tree tree, int longer) {
    return longer > 0 && tree.lemma(longer - 1).equals("no");
  }
}
