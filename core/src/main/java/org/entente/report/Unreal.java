package org.entente.report;

import java.util.List;
import java.util.Set;
import org.entente.parse.Tree;
import org.entente.report.frame.Clauses;
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
  static String reason(Clauses clauses, int carrier, List<Operators.Over> over) {
    Tree tree = clauses.tree();
    if (isQuestion(tree)) {
      return "only asked whether or why";
    }
    if (over.stream().anyMatch(one -> isCondition(tree, one))) {
      return "only a condition";
    }
    if (wouldHave(tree, carrier)) {
      return "only what would have been";
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

  /** "would have met", "might have signed had he": it did not come about. */
  private static boolean wouldHave(Tree tree, int carrier) {
    boolean would = false;
    boolean have = false;
    for (int child : tree.children(carrier)) {
      if (tree.is(child, "aux")) {
        String lemma = tree.lemma(child);
        would |= lemma.equals("would") || lemma.equals("'d");
        have |= lemma.equals("have");
      }
    }
    return would && have;
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
