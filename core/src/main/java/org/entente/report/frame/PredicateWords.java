package org.entente.report.frame;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.entente.parse.CalendarWords;
import org.entente.parse.Tree;
import org.entente.report.frame.Clause.Argument;
import org.entente.report.frame.Pattern.Kind;
import org.entente.report.frame.Pattern.Place;

/** Whether a token is the predicate of a pattern: its kind, its words, its particle. */
final class PredicateWords {
  private PredicateWords() {}

  static Set<Kind> kindsAt(Clauses clauses, int p) {
    Tree tree = clauses.tree();
    var kinds = EnumSet.noneOf(Kind.class);
    if (tree.token(p).isVerb() || tree.tag(p).equals("MD")) {
      kinds.add(Kind.VERB);
    }
    if (clauses.isNounLike(p) && !isMonth(tree, p)) {
      kinds.add(Kind.NOUN);
    }
    if (tree.child(p, "cop") >= 0
        || tree.tag(p).equals("VBN")
        || (tree.token(p).isAdjective() && !tree.is(p, "amod"))) {
      kinds.add(Kind.STATE);
    }
    return kinds;
  }

  /** "in March" is no march. */
  private static boolean isMonth(Tree tree, int p) {
    return tree.token(p).isProperNoun()
        && CalendarWords.names(tree.lowered(p))
        && tree.child(p, "det") < 0
        && tree.child(p, "compound") < 0;
  }

  /**
   * The particle that the pattern names and the clause has, empty for none; null when lemma or
   * particle differ.
   */
  static @org.jspecify.annotations.Nullable String particleAt(
      Tree tree, Clause clause, Candidate candidate, List<Integer> words) {
    int p = clause.predicate();
    Kind kind = candidate.pattern().kind();
    for (Predicate predicate : candidate.predicates()) {
      if (!predicate.particle().isEmpty()) {
        String particle = predicate.particle();
        if (predicate.lemma().equals(tree.lemma(p)) && hasParticle(tree, clause, particle)) {
          for (int child : tree.children(p)) {
            if (tree.lemma(child).equals(particle)) {
              words.add(child);
            }
          }
          return particle;
        }
      } else if (predicate.isPhrase()) {
        List<String> parts = predicate.parts();
        if (kind == Kind.STATE && isBehindPreposition(tree, p, parts)) {
          return "";
        }
        if (WordSet.reads(tree, p - parts.size() + 1, parts)) {
          for (int i = 1; i < parts.size(); i++) {
            words.add(p - i);
          }
          return "";
        }
      } else if (predicate.lemma().equals(tree.lemma(p))
          || (kind == Kind.NOUN && tree.token(p).text().equalsIgnoreCase(predicate.lemma()))) {
        return "";
      }
    }
    return null;
  }

  /**
   * "at war", "on the wrong side": the preposition hangs on the noun, the rest stands before it.
   */
  private static boolean isBehindPreposition(Tree tree, int p, List<String> parts) {
    return parts.getLast().equals(tree.lemma(p))
        && tree.preposition(p).equals(parts.getFirst())
        && (parts.size() == 2
            || WordSet.reads(tree, p - parts.size() + 2, parts.subList(1, parts.size())));
  }

  private static boolean hasParticle(Tree tree, Clause clause, String particle) {
    return clause.particles().contains(particle)
        || hasOblique(tree, clause, particle)
        || (clause.predicate() + 1 < tree.size()
            && tree.lemma(clause.predicate() + 1).equals(particle)
            && !datesOnly(tree, clause.predicate() + 1));
  }

  /** "gave in 1838": the word belongs to the date behind it. */
  private static boolean datesOnly(Tree tree, int word) {
    int head = tree.head(word);
    return head > word && tree.is(word, "case") && isTime(tree, head);
  }

  /** "called on Turkey" for the parser; "gave parents in Oslo a vote" has its object. */
  private static boolean hasOblique(Tree tree, Clause clause, String particle) {
    if (OF_PLACES.contains(particle) && !clause.heads(Place.OBJECT).isEmpty()) {
      return false;
    }
    for (Argument argument : clause.arguments()) {
      if (argument.place() == Place.OBLIQUE
          && argument.preposition().equals(particle)
          && !isInFront(tree, argument.head(), clause.predicate())
          && !isTime(tree, argument.head())) {
        return true;
      }
    }
    return false;
  }

  private static final Set<String> OF_PLACES = Set.of("in", "on");

  /** "In Cairo they called": what stands before the verb is no particle of it. */
  private static boolean isInFront(Tree tree, int head, int verb) {
    int preposition = tree.child(head, "case");
    return preposition >= 0 && preposition < verb && head < verb;
  }

  /** "called the king on Saturday" calls on nobody. */
  private static boolean isTime(Tree tree, int head) {
    return CalendarWords.names(tree.lemma(head))
        || STRETCHES.contains(tree.lemma(head))
        || tree.lemma(head).chars().allMatch(Character::isDigit);
  }

  private static final Set<String> STRETCHES =
      Set.of(
          "morning",
          "afternoon",
          "evening",
          "night",
          "day",
          "week",
          "weekend",
          "month",
          "year",
          "eve",
          "anniversary",
          "date",
          "occasion");
}
