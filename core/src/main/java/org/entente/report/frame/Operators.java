package org.entente.report.frame;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.parse.CalendarWords;
import org.entente.parse.Tree;

/**
 * Reads what stands over an act in the sentence: auxiliaries and negation on its own verb, then
 * each governing word on the way up to the main clause, innermost first. Reading only; {@link
 * Modality} says what they make of the act.
 */
public final class Operators {
  private static final int MAX_STEPS = 12;

  private final Governors governors;
  private final Set<String> neutral;
  private final Set<String> onlookers;

  /** Verbs that speak or judge of the act behind them: "discuss the talks". */
  private final Set<String> topics;

  Operators(WordClasses classes) {
    governors = new Governors(classes);
    topics = Set.copyOf(classes.words("op-topic", "operators.words"));
    neutral = Set.copyOf(classes.words("op-say-neutral", "operators.words"));
    onlookers = Set.copyOf(classes.words("op-say-onlooker", "operators.words"));
  }

  /**
   * One operator over an act. {@code token} carries it.
   *
   * @param ofTelling it stands on the word that tells the act in a clause of its own: "did not say
   *     that"
   */
  public record Over(Operator operator, int token, boolean ofTelling) {
    public Over(Operator operator, int token) {
      this(operator, token, false);
    }
  }

  /**
   * All that stand over the act of {@code predicate}, innermost first.
   *
   * @param carrier the verb whose tense and negation count: the predicate, or the light verb over a
   *     noun
   */
  public List<Over> over(Clauses clauses, int carrier) {
    // "has no intention": the one "no" stands on the noun and over the verb
    var over = new ArrayList<Over>();
    int done = read(clauses, carrier, over);
    return IntStream.range(0, over.size())
        .filter(i -> i < done || over.get(i).operator() == Operator.SAY)
        .mapToObj(over::get)
        .distinct()
        .toList();
  }

  /** Reads into {@code over}; how many of them bear on the doing, and not on speaking of it. */
  private int read(Clauses clauses, int carrier, List<Over> over) {
    int done = climb(clauses, carrier, over);
    return done < 0 ? over.size() : done;
  }

  private int climb(Clauses clauses, int carrier, List<Over> over) {
    Tree tree = clauses.tree();
    int done = -1;
    int at = carrier;
    boolean told = false;
    for (int step = 0; step < MAX_STEPS; step++) {
      if (told) {
        Auxiliaries.negationOfTelling(tree, at, over);
      } else {
        Auxiliaries.read(tree, at, over);
      }
      int head = tree.head(at);
      if (head < 0) {
        break;
      }
      String relation = tree.relation(at);
      if (relation.equals("conj")) {
        // "refused to talk or to trade": what stands over the first stands over the second, when
        // that has no verb form
        // of its own
        if (tree.token(at).isVerb() && hasOwnClause(tree, at)) {
          shared(tree, at, head, over);
          at = topOfConjunction(tree, at);
          head = tree.head(at);
          if (head < 0) {
            break;
          }
          relation = tree.relation(at);
        } else {
          at = head;
          continue;
        }
      }
      boolean marked = tree.child(at, "mark") >= 0 || isGerundAsAdjective(tree, at);
      switch (relation) {
        case "xcomp" -> {
          if (clauses.lostSubjects().ofSaidObject(at) >= 0) {
            over.add(new Over(Operator.SAY, head));
            told = true;
            break;
          }
          int noun = governors.governingObject(tree, at);
          if (noun >= 0) {
            // "announced plans to leave", hung on the verb
            governors.governor(tree, noun, at, over);
          }
          governors.governor(tree, head, at, over);
        }
        case "acl" -> {
          if (!marked && !tree.tag(at).equals("VB")) {
            // "the plan backed by": the noun is what is backed, no plan to back
            return done;
          }
          governors.governor(tree, head, at, over);
        }
        case "ccomp", "csubj", "csubj:pass" -> {
          if (tree.is(at, "ccomp") || !tree.token(head).isNoun()) {
            // "that he believed it was an idea" says nothing of the believing
            governors.governor(tree, head, at, over);
          }
          told |= isFinite(tree, at);
        }
        case "advcl" -> {
          int instead = Conditions.insteadOf(tree, at);
          if (instead >= 0) {
            over.add(new Over(Operator.NOT, instead));
            return done;
          }
          if (!marked && at < head && governors.isOf(Operator.SAY, governors.key(tree, head))) {
            // "Moscow restored relations, the ministry said", hung on the verb of saying
            over.add(new Over(Operator.SAY, head));
            at = head;
            continue;
          }
          if ((marked && Conditions.isConditional(tree, at)) || Conditions.isInverted(tree, at)) {
            over.add(new Over(Operator.IF, at));
            return done;
          }
          if (isAskedOf(tree, at)) {
            // "called on Peru to leave": the one asked, taken for the subject of a clause
            governors.governor(tree, head, at, over);
            at = head;
            continue;
          }
          if (marked && PURPOSE.contains(tree.lemma(tree.child(at, "mark")))) {
            governors.governor(tree, head, at, over);
          } else {
            return done;
          }
        }
        case "amod" -> {
          int without =
              isGerundAsAdjective(tree, at) ? Conditions.insteadOf(tree, tree.head(at)) : -1;
          if (without >= 0) {
            over.add(new Over(Operator.NOT, without));
            return done;
          }
          if (!isGerundAsAdjective(tree, at)
              || !PURPOSE.contains(tree.preposition(tree.head(at)))) {
            return done;
          }
          head = tree.head(head);
          if (head < 0) {
            return done;
          }
          governors.governor(tree, head, at, over);
        }
        case "obj", "nsubj:pass", "nsubj", "obl", "nmod" -> {
          // a noun that carries an act, under "denied", "threatened", "called for"
          if (tree.token(at).isNoun() && governsByItsPlace(tree, at)) {
            int before = over.size();
            governors.governorOfNoun(tree, head, tree.is(at, "nsubj"), over);
            if (done < 0 && over.size() == before && isTopic(tree, at, head)) {
              done = before;
            }
          } else {
            return done;
          }
        }
        case "dep" -> {
          if (clauses.lostSubjects().ofSaidObject(at) >= 0) {
            over.add(new Over(Operator.SAY, head));
            told = true;
            break;
          }
          // "denied arming the rebels": a gerund that the parser could not place
          if (!tree.tag(at).equals("VBG") || !tree.token(head).isVerb()) {
            return done;
          }
          int before = over.size();
          governors.governor(tree, head, at, over);
          if (over.size() > before
              && at > 0
              && tree.lemma(at - 1).equals(",")
              && OF_ITS_OWN_ACT.contains(over.getLast().operator())) {
            // "cancelled the visit, angering Rome": what came of it
            over.removeLast();
            return done;
          }
        }
        default -> {
          return done;
        }
      }
      at = head;
    }
    return done;
  }

  /**
   * "refused to discuss the talks": what is refused is to discuss them, since nobody holds talks by
   * discussing.
   */
  private boolean isTopic(Tree tree, int noun, int verb) {
    return tree.is(noun, "obj") && topics.contains(tree.lemma(verb));
  }

  private static boolean isAskedOf(Tree tree, int verb) {
    return Subjects.takesOblique(tree, verb)
        && !CalendarWords.names(tree.lemma(tree.child(verb, "nsubj")));
  }

  /** What these say of an act they do not say of what came of it. */
  private static final Set<Operator> OF_ITS_OWN_ACT =
      EnumSet.of(Operator.CANCEL, Operator.FAIL, Operator.DENY, Operator.REFUSE, Operator.DOUBT);

  private static final Set<String> PURPOSE =
      Set.of("to", "of", "from", "against", "for", "into", "with");

  private static boolean isGerundAsAdjective(Tree tree, int at) {
    return tree.is(at, "amod")
        && tree.tag(at).equals("VBG")
        && !tree.preposition(Math.max(0, tree.head(at))).isEmpty();
  }

  private static boolean hasOwnClause(Tree tree, int at) {
    return tree.head(at) >= 0 && tree.token(tree.head(at)).isVerb();
  }

  private static int topOfConjunction(Tree tree, int at) {
    int top = at;
    while (tree.is(top, "conj") && tree.head(top) >= 0) {
      top = tree.head(top);
    }
    return top;
  }

  /**
   * "will meet and sign": the auxiliary of the first verb holds for the second when that is a bare
   * form.
   */
  private static void shared(Tree tree, int at, int first, List<Over> over) {
    boolean bare = tree.tag(at).equals("VB") || tree.tag(at).equals("VBP");
    if (bare && tree.child(at, "aux") < 0 && tree.child(at, "nsubj") < 0) {
      Auxiliaries.read(tree, first, over);
    }
  }

  /** A clause with a tense of its own, no infinitive or bare form. */
  private static boolean isFinite(Tree tree, int verb) {
    String tag = tree.tag(verb);
    if (tag.equals("VBD") || tag.equals("VBZ")) {
      return true;
    }
    for (int child : tree.children(verb)) {
      String aux = tree.tag(child);
      boolean finite = aux.equals("VBD") || aux.equals("VBZ") || aux.equals("VBP");
      if (finite && (tree.is(child, "aux") || tree.is(child, "aux:pass"))) {
        return true;
      }
    }
    return false;
  }

  /** "after an attack" only dates; "for talks", "of sanctions" say what is called for or ended. */
  private static boolean governsByItsPlace(Tree tree, int noun) {
    boolean oblique = tree.is(noun, "obl") || tree.is(noun, "nmod");
    return !oblique || GOVERNED.contains(tree.preposition(noun));
  }

  private static final Set<String> GOVERNED = Set.of("of", "for", "to", "on", "with", "against");

  Governors governors() {
    return governors;
  }

  /** Whether who says it with this word stands by it. */
  boolean takesStand(Tree tree, int word) {
    return governors.isSaying(tree, word) && !neutral.contains(tree.lemma(word));
  }

  /** Whether who says it only looks on. */
  boolean isOnlooker(Tree tree, int speaker) {
    return onlookers.contains(tree.lemma(speaker));
  }

  /** Whether a clause under this verb is somebody's word. */
  public boolean isSaying(String lemma) {
    return governors.isOf(Operator.SAY, lemma);
  }
}
