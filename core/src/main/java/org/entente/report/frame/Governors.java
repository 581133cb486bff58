package org.entente.report.frame;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.parse.Tree;
import org.entente.report.frame.Operators.Over;

/**
 * Which words are operators, and what each is over the clause or noun below it: {@code
 * operators.words}.
 */
final class Governors {
  private static final List<Operator> LEXICAL =
      List.of(
          Operator.REFUSE,
          Operator.PROMISE,
          Operator.PLAN,
          Operator.THREATEN,
          Operator.TRY,
          Operator.CANCEL,
          Operator.FAIL,
          Operator.DENY,
          Operator.DOUBT,
          Operator.MAY,
          Operator.ACCUSE,
          Operator.REQUEST,
          Operator.SAY,
          Operator.SEEM,
          Operator.DO);

  private final Map<String, Set<Operator>> byWord = new HashMap<>();

  private final Set<String> tellingOf;

  Governors(WordClasses classes) {
    tellingOf = Set.copyOf(classes.words("op-say-of", "operators.words"));
    for (Operator operator : LEXICAL) {
      for (String word : classes.words(operator.className(), "operators.words")) {
        byWord.computeIfAbsent(word, _ -> EnumSet.noneOf(Operator.class)).add(operator);
      }
    }
  }

  /**
   * The object between a verb and its infinitive, when it is a plan, promise, threat … to do it.
   */
  int governingObject(Tree tree, int infinitive) {
    int object = tree.child(tree.head(infinitive), "obj");
    if (object < 0 || object > infinitive || !tree.token(object).isNoun()) {
      return -1;
    }
    String lemma = tree.lemma(object);
    return Collections.disjoint(operators(lemma), OBJECTS) ? -1 : object;
  }

  private static final Set<Operator> OBJECTS =
      EnumSet.of(
          Operator.REFUSE,
          Operator.PROMISE,
          Operator.PLAN,
          Operator.THREATEN,
          Operator.TRY,
          Operator.FAIL);

  /** Whether the verb, with its particle, tells what somebody says. */
  boolean isSaying(Tree tree, int verb) {
    return isOf(Operator.SAY, key(tree, verb));
  }

  /**
   * The verb whose subject tells, or denies, what stands in the clause under this word: the word
   * itself, or the one over "reports that"; −1 where nobody does.
   */
  int tellingVerb(Tree tree, int word) {
    boolean noun =
        tree.token(word).isNoun() && tree.is(word, "obj") && isOf(Operator.SAY, tree.lemma(word));
    int verb = noun ? tree.head(word) : word;
    if (verb < 0 || !tree.token(verb).isVerb()) {
      return -1;
    }
    String key = key(tree, verb);
    return isOf(Operator.SAY, key) || isOf(Operator.DENY, key) || isOf(Operator.DOUBT, key)
        ? verb
        : -1;
  }

  void governor(Tree tree, int governor, int below, List<Over> over) {
    String lemma = key(tree, governor);
    // "plans to", "decided to" and the like govern infinitives; "said that" governs clauses.
    boolean clause = tree.is(below, "ccomp");
    Set<Operator> known = operators(lemma);
    if (known.isEmpty()) {
      return;
    }
    for (Operator operator : LEXICAL) {
      if (known.contains(operator)) {
        if (clause
            && operator != Operator.SAY
            && known.contains(Operator.SAY)
            && !KEPT_IN_CLAUSE.contains(operator)) {
          continue;
        }
        // "told reporters that Iran attacked" says so; "insisted that the rebels disarm" asks for
        // it
        if (clause
            && operator == Operator.REQUEST
            && known.contains(Operator.SAY)
            && !isDemanded(tree, below)) {
          continue;
        }
        if (operator == Operator.SAY && isState(tree, below)) {
          return;
        }
        over.add(new Over(operator, governor));
        return;
      }
    }
  }

  /** "feel frustrated", "see it burnt": what the verb tells is no clause of its own. */
  private static boolean isState(Tree tree, int below) {
    return tree.is(below, "xcomp")
        && tree.child(below, "mark") < 0
        && !tree.tag(below).equals("VB")
        && !tree.tag(below).equals("VBG");
  }

  /**
   * A bare form, or a plural one behind a singular subject: what is asked for, not what is ("that
   * Peru leave", "that the camp be closed").
   */
  static boolean isDemanded(Tree tree, int verb) {
    if (tree.child(verb, "aux") >= 0) {
      return false;
    }
    int be = Math.max(tree.child(verb, "aux:pass"), tree.child(verb, "cop"));
    if (be >= 0) {
      return tree.lowered(be).equals("be");
    }
    int subject = tree.child(verb, "nsubj");
    boolean singular =
        subject >= 0
            && tree.child(subject, "conj") < 0
            && (tree.tag(subject).equals("NN") || tree.tag(subject).equals("NNP"));
    return tree.tag(verb).equals("VB")
        || (UNCHANGED.contains(tree.lemma(verb)) && !tree.tag(verb).equals("VBZ"))
        || (tree.tag(verb).equals("VBP") && (singular || isOutOfTense(tree, verb)));
  }

  // Verbs whose past has the form of the present: "insisted that Israel let them pass".
  private static final Set<String> UNCHANGED =
      Set.of(
          "let", "put", "quit", "set", "cut", "hit", "shut", "spread", "cast", "split", "shed",
          "rid");

  /** "insisted that the rebels disarm": told in the past, it would be "disarmed" if it were so. */
  private static boolean isOutOfTense(Tree tree, int verb) {
    int over = tree.head(verb);
    return over >= 0
        && (tree.tag(over).equals("VBD")
            || tree.tag(over).equals("VBN")
            || tree.lemma(over).equals("insist"))
        && !LASTING.contains(tree.lemma(verb));
  }

  // What holds on is told in the present even so: "said that they have", "that they need".
  private static final Set<String> LASTING =
      Set.of("be", "have", "need", "want", "know", "think", "believe", "mean", "deserve", "remain");

  // Over a that-clause these mean what they mean over an infinitive.
  private static final Set<Operator> KEPT_IN_CLAUSE =
      Set.of(Operator.DENY, Operator.PROMISE, Operator.THREATEN, Operator.REQUEST);

  /**
   * @param subject the noun acts in the clause of its governor
   */
  void governorOfNoun(Tree tree, int governor, boolean subject, List<Over> over) {
    String lemma = key(tree, governor);
    Set<Operator> known = operators(lemma);
    for (Operator operator : subject ? OVER_SUBJECTS : OVER_NOUNS) {
      if (known.contains(operator)) {
        over.add(new Over(operator, governor));
        return;
      }
    }
    if (!subject && tellingOf.contains(lemma)) {
      // "reported an attack on": the noun is somebody's word, as a clause would be
      over.add(new Over(Operator.SAY, governor));
    }
  }

  private static final List<Operator> OVER_NOUNS =
      List.of(
          Operator.CANCEL,
          Operator.DENY,
          Operator.MAY,
          Operator.THREATEN,
          Operator.REQUEST,
          Operator.PROMISE,
          Operator.PLAN,
          Operator.TRY);
  // Over a noun as their subject only these say something of it: "the talks collapsed", not "the
  // attack threatened".
  private static final List<Operator> OVER_SUBJECTS = List.of(Operator.CANCEL);

  String key(Tree tree, int governor) {
    if (tree.token(governor).text().equalsIgnoreCase("going")) {
      return "going";
    }
    int particle = tree.child(governor, "compound:prt");
    String lemma = tree.lemma(governor);
    if (particle >= 0) {
      return lemma + "+" + tree.lemma(particle);
    }
    if (governor + 1 < tree.size() && tree.token(governor).isVerb()) {
      // "called off its strike": the particle is often hung on the noun
      String joined = lemma + "+" + tree.lemma(governor + 1);
      if (byWord.containsKey(joined)) {
        return joined;
      }
    }
    return lemma;
  }

  boolean isOf(Operator operator, String lemma) {
    return operators(lemma).contains(operator);
  }

  private Set<Operator> operators(String lemma) {
    return byWord.getOrDefault(lemma, Set.of());
  }
}
