package org.entente.report;

import java.util.List;
import java.util.Set;
import org.entente.parse.Tree;
import org.entente.report.frame.Clauses;
import org.entente.report.frame.Hedges;
import org.entente.report.frame.Operator;
import org.entente.report.frame.Operators;

/**
 * Tells acts of which the sentence does not claim that they happen: asked after, imagined, of a
 * story, or a mere condition. What "would" be is left to {@link org.entente.report.frame.Modality}.
 */
final class Unreal {
  private static final Set<String> IMAGINING =
      Set.of(
          "imagine",
          "suppose",
          "pretend",
          "dream",
          "envisage",
          "envision",
          "fantasise",
          "fantasize");
  private static final Set<String> FICTION =
      Set.of(
          "novel",
          "film",
          "movie",
          "drama",
          "thriller",
          "fantasy",
          "fiction",
          "tale",
          "comic",
          "cartoon",
          "opera",
          "video_game",
          "fable",
          "satire",
          "sequel",
          "screenplay");
  private static final Set<String> QUOTES = Set.of("”", "\"", "''", "’", "'", ")");
  private static final int MAX_STEPS = 12;

  private Unreal() {}

  /** Why there is no act, in words; empty when there is one. */
  static String reason(
      Clauses clauses, int predicate, int carrier, List<Operators.Over> over, Hedges hedges) {
    Tree tree = clauses.tree();
    if (isQuestion(tree) || isQuestioned(tree, predicate) || isWhether(tree, carrier)) {
      return "only asked whether or why";
    }
    if (over.stream().anyMatch(one -> isCondition(tree, one))) {
      return "only a condition";
    }
    if (wouldHave(tree, carrier)) {
      return "only what would have been";
    }
    if (isAny(tree, predicate, over) || isInTheEvent(tree, carrier)) {
      return "only a condition";
    }
    if (!hedges.unreal().isEmpty()) {
      return hedges.unreal();
    }
    if (Sport.isPlayed(tree, predicate)) {
      return "of a game";
    }
    int at = carrier;
    for (int step = 0; step < MAX_STEPS && at >= 0; step++) {
      if (step > 0 && IMAGINING.contains(tree.lemma(at)) && tree.token(at).isVerb()) {
        return "only imagined";
      }
      for (int child : tree.children(at)) {
        if (tree.isKindOf(child, "obl")
            && FICTION.contains(tree.lemma(child))
            && tree.preposition(child).equals("in")) {
          return "of a story";
        }
      }
      at = tree.head(at);
    }
    return "";
  }

  /** "if", "whether" over the act, not "would" beside it. */
  private static boolean isCondition(Tree tree, Operators.Over over) {
    return over.operator() == Operator.IF && !tree.tag(over.token()).equals("MD");
  }

  /**
   * "would have met", "should have met", "could have signed if": it did not come about. "May have
   * met" may be so.
   */
  private static boolean wouldHave(Tree tree, int carrier) {
    boolean would = false;
    boolean could = false;
    boolean have = false;
    for (int child : tree.children(carrier)) {
      if (tree.is(child, "aux")) {
        String lemma = tree.lemma(child);
        would |= NOT_DONE.contains(lemma);
        could |= lemma.equals("could") || lemma.equals("might");
        have |= lemma.equals("have");
      }
    }
    return have && (would || (could && hasCondition(tree, carrier)));
  }

  private static final Set<String> NOT_DONE = Set.of("would", "'d", "should", "ought");

  private static boolean hasCondition(Tree tree, int verb) {
    for (int child : tree.children(verb)) {
      int mark = tree.is(child, "advcl") ? tree.child(child, "mark") : -1;
      if (mark >= 0 && (tree.lemma(mark).equals("if") || tree.lemma(mark).equals("unless"))) {
        return true;
      }
      int aux = tree.is(child, "advcl") ? tree.child(child, "aux") : -1;
      if (aux >= 0 && tree.lowered(aux).equals("had") && aux < tree.child(child, "nsubj")) {
        return true;
      }
    }
    return false;
  }

  private static final Set<Operator> DENYING =
      Set.of(
          Operator.NOT,
          Operator.DENY,
          Operator.REFUSE,
          Operator.FAIL,
          Operator.DOUBT,
          Operator.CANCEL);

  /** "any attack on Iran": none is meant, unless the words deny it: "denied any attack". */
  private static boolean isAny(Tree tree, int predicate, List<Operators.Over> over) {
    int article = tree.child(predicate, "det");
    return article >= 0
        && tree.lemma(article).equals("any")
        && tree.token(predicate).isNoun()
        && over.stream().noneMatch(one -> DENYING.contains(one.operator()));
  }

  /** "in the event of an attack", "in case of war". */
  private static boolean isInTheEvent(Tree tree, int carrier) {
    int head = tree.head(carrier);
    return head >= 0
        && tree.is(carrier, "nmod")
        && tree.preposition(carrier).equals("of")
        && (tree.lemma(head).equals("event") || tree.lemma(head).equals("case"))
        && tree.preposition(head).equals("in");
  }

  /** "wondered whether", "is not clear if": no more than a question. */
  private static boolean isWhether(Tree tree, int carrier) {
    int at = carrier;
    for (int step = 0; step < MAX_STEPS && at >= 0; step++) {
      int mark = tree.child(at, "mark");
      boolean clause = tree.is(at, "ccomp") || tree.isKindOf(at, "csubj");
      if (mark >= 0
          && (tree.lemma(mark).equals("whether") || (clause && tree.lemma(mark).equals("if")))) {
        return true;
      }
      if (!clause && !tree.is(at, "conj") && !tree.is(at, "xcomp")) {
        return false;
      }
      at = tree.head(at);
    }
    return false;
  }

  /** The next stop behind the act is a question mark: “Did Iran attack?” he asked. */
  private static boolean isQuestioned(Tree tree, int predicate) {
    for (int i = predicate + 1; i < tree.size(); i++) {
      if (tree.tag(i).equals(".")) {
        return tree.token(i).text().startsWith("?");
      }
    }
    return false;
  }

  /** The sentence ends with a question mark, before quotation marks if need be. */
  private static boolean isQuestion(Tree tree) {
    int last = tree.size() - 1;
    while (last > 0 && QUOTES.contains(tree.token(last).text())) {
      last--;
    }
    return last >= 0 && tree.token(last).text().startsWith("?");
  }
}
