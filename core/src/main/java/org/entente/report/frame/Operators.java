package org.entente.report.frame;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.parse.Tree;

/**
 * Reads what stands over an act in the sentence: auxiliaries and negation on its own verb, then
 * each governing word on the way up to the main clause, innermost first. Reading only; {@link
 * Modality} says what they make of the act.
 */
public final class Operators {
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
  private static final int MAX_STEPS = 12;

  private final Map<Operator, Set<String>> words = new EnumMap<>(Operator.class);

  private final Set<String> tellingOf;

  Operators(WordClasses classes) {
    tellingOf = Set.copyOf(classes.words("op-say-of", "operators.words"));
    for (Operator operator : LEXICAL) {
      words.put(operator, classes.words(operator.className(), "operators.words"));
    }
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
    return read(clauses, carrier).stream().distinct().toList();
  }

  private List<Over> read(Clauses clauses, int carrier) {
    Tree tree = clauses.tree();
    var over = new ArrayList<Over>();
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
          int noun = governingObject(tree, at);
          if (noun >= 0) {
            // "announced plans to leave", hung on the verb
            governor(tree, noun, at, over);
          }
          governor(tree, head, at, over);
        }
        case "acl" -> {
          if (!marked && !tree.tag(at).equals("VB")) {
            // "the plan backed by": the noun is what is backed, no plan to back
            return over;
          }
          governor(tree, head, at, over);
        }
        case "ccomp", "csubj", "csubj:pass" -> {
          if (tree.is(at, "ccomp") || !tree.token(head).isNoun()) {
            // "that he believed it was an idea" says nothing of the believing
            governor(tree, head, at, over);
          }
          told |= isFinite(tree, at);
        }
        case "advcl" -> {
          int instead = insteadOf(tree, at);
          if (instead >= 0) {
            over.add(new Over(Operator.NOT, instead));
            return over;
          }
          if (!marked && at < head && isOf(Operator.SAY, key(tree, head))) {
            // "Moscow restored relations, the ministry said", hung on the verb of saying
            over.add(new Over(Operator.SAY, head));
            at = head;
            continue;
          }
          if ((marked && isConditional(tree, at)) || isInverted(tree, at)) {
            over.add(new Over(Operator.IF, at));
            return over;
          }
          if (marked && PURPOSE.contains(tree.lemma(tree.child(at, "mark")))) {
            governor(tree, head, at, over);
          } else {
            return over;
          }
        }
        case "amod" -> {
          int without = isGerundAsAdjective(tree, at) ? insteadOf(tree, tree.head(at)) : -1;
          if (without >= 0) {
            over.add(new Over(Operator.NOT, without));
            return over;
          }
          if (!isGerundAsAdjective(tree, at)
              || !PURPOSE.contains(tree.preposition(tree.head(at)))) {
            return over;
          }
          head = tree.head(head);
          if (head < 0) {
            return over;
          }
          governor(tree, head, at, over);
        }
        case "obj", "nsubj:pass", "nsubj", "obl", "nmod" -> {
          // a noun that carries an act, under "denied", "threatened", "called for"
          if (tree.token(at).isNoun() && governsByItsPlace(tree, at)) {
            governorOfNoun(tree, head, tree.is(at, "nsubj"), over);
          } else {
            return over;
          }
        }
        case "dep" -> {
          // "denied arming the rebels": a gerund that the parser could not place
          if (!tree.tag(at).equals("VBG") || !tree.token(head).isVerb()) {
            return over;
          }
          governor(tree, head, at, over);
        }
        default -> {
          return over;
        }
      }
      at = head;
    }
    return over;
  }

  private static final Set<String> PURPOSE =
      Set.of("to", "of", "from", "against", "for", "into", "with");

  /** "instead of attacking", "without attacking": the word that says it was not done, or −1. */
  private static int insteadOf(Tree tree, int at) {
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

  /**
   * The object between a verb and its infinitive, when it is a plan, promise, threat … to do it.
   */
  int governingObject(Tree tree, int infinitive) {
    int object = tree.child(tree.head(infinitive), "obj");
    if (object < 0 || object > infinitive || !tree.token(object).isNoun()) {
      return -1;
    }
    String lemma = tree.lemma(object);
    return OBJECTS.stream().anyMatch(operator -> isOf(operator, lemma)) ? object : -1;
  }

  private static final List<Operator> OBJECTS =
      List.of(
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
  int teller(Tree tree, int word) {
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

  private static boolean isConditional(Tree tree, int at) {
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
  private static boolean isInverted(Tree tree, int at) {
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

  private void governor(Tree tree, int governor, int below, List<Over> over) {
    String lemma = key(tree, governor);
    // "plans to", "decided to" and the like govern infinitives; "said that" governs clauses.
    boolean clause = tree.is(below, "ccomp");
    for (Operator operator : LEXICAL) {
      if (isOf(operator, lemma)) {
        if (clause
            && operator != Operator.SAY
            && isOf(Operator.SAY, lemma)
            && !KEPT_IN_CLAUSE.contains(operator)) {
          continue;
        }
        // "told reporters that Iran attacked" says so; "insisted that the rebels disarm" asks for
        // it
        if (clause
            && operator == Operator.REQUEST
            && isOf(Operator.SAY, lemma)
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

  /** A bare form, or a plural one behind a singular subject: what is asked for, not what is. */
  private static boolean isDemanded(Tree tree, int verb) {
    if (tree.child(verb, "aux") >= 0) {
      return false;
    }
    int subject = tree.child(verb, "nsubj");
    boolean singular =
        subject >= 0 && (tree.tag(subject).equals("NN") || tree.tag(subject).equals("NNP"));
    return tree.tag(verb).equals("VB") || (tree.tag(verb).equals("VBP") && singular);
  }

  // Over a that-clause these mean what they mean over an infinitive.
  private static final Set<Operator> KEPT_IN_CLAUSE =
      Set.of(Operator.DENY, Operator.PROMISE, Operator.THREATEN, Operator.REQUEST);

  /** "after an attack" only dates; "for talks", "of sanctions" say what is called for or ended. */
  private static boolean governsByItsPlace(Tree tree, int noun) {
    boolean oblique = tree.is(noun, "obl") || tree.is(noun, "nmod");
    return !oblique || GOVERNED.contains(tree.preposition(noun));
  }

  private static final Set<String> GOVERNED = Set.of("of", "for", "to", "on", "with", "against");

  /**
   * @param subject the noun acts in the clause of its governor
   */
  private void governorOfNoun(Tree tree, int governor, boolean subject, List<Over> over) {
    String lemma = key(tree, governor);
    for (Operator operator : subject ? OVER_SUBJECTS : OVER_NOUNS) {
      if (isOf(operator, lemma)) {
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

  private String key(Tree tree, int governor) {
    if (tree.token(governor).text().equalsIgnoreCase("going")) {
      return "going";
    }
    int particle = tree.child(governor, "compound:prt");
    String lemma = tree.lemma(governor).toLowerCase(Locale.ROOT);
    if (particle >= 0) {
      return lemma + "+" + tree.lemma(particle);
    }
    if (governor + 1 < tree.size() && tree.token(governor).isVerb()) {
      // "called off its strike": the particle is often hung on the noun
      String joined = lemma + "+" + tree.lemma(governor + 1);
      if (LEXICAL.stream().anyMatch(operator -> isOf(operator, joined))) {
        return joined;
      }
    }
    return lemma;
  }

  /** Whether a clause under this verb is somebody's word. */
  public boolean isSaying(String lemma) {
    return isOf(Operator.SAY, lemma);
  }

  private boolean isOf(Operator operator, String lemma) {
    return words.getOrDefault(operator, Set.of()).contains(lemma);
  }
}
