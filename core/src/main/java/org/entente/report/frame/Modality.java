package org.entente.report.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.entente.parse.Tree;
import org.entente.report.Act;
import org.entente.report.Certainty;
import org.entente.report.EventType;
import org.entente.report.Ontology;
import org.entente.report.Polarity;
import org.entente.report.Tense;

/**
 * What the operators over an act make of it. Precedence is the order of the words: the innermost
 * acts first, and each next one acts on what those below have made. Never a sum of codes: a promise
 * to refuse is a refusal, a refusal to threaten is none.
 *
 * @param act in the type that results: a refused delivery is REJECT, a promised one AGREE
 * @param applied labels of the operators that changed something, outermost first, for the rule
 * @param asked the act is only asked for, demanded or said to be due: no report of the act itself
 */
public record Modality(
    Act act,
    Polarity polarity,
    Certainty certainty,
    Tense tense,
    List<String> applied,
    boolean asked) {
  public Modality {
    applied = List.copyOf(applied);
  }

  /**
   * @param over innermost first
   * @param hedges what stands beside the act and beside the word that tells it
   * @param ownWord whether the subject of a governing word is the one who acts: one's own threat
   *     differs from a warning of another's act
   */
  public static Modality read(
      Ontology ontology,
      Tree tree,
      Act act,
      int carrier,
      List<Operators.Over> over,
      Firmness firmness,
      Hedges hedges,
      IntPredicate ownWord) {
    var state = new ModalityReading(ontology, act, tenseUnder(tree, carrier, over));
    state.weaken(hedges.certainty());
    if (hedges.planned()) {
      state.coming(Operator.PLAN);
    }
    if (hedges.nearly() && !LEAVES_MARKS.contains(act.type())) {
      state.flip();
    }
    boolean said = false;
    boolean underSay = over.stream().anyMatch(o -> o.operator() == Operator.SAY);
    for (int i = 0; i < over.size(); i++) {
      Operators.Over one = over.get(i);
      boolean negated = hasAtSameVerb(tree, over, i, Operator.NOT);
      switch (one.operator()) {
        case REFUSE -> {
          if (said) {
            state.unsaid(isDenial(over, i));
          } else {
            state.refuse();
          }
        }
        case PROMISE, PLAN -> {
          if (!said) {
            state.intend(one, tree);
            if (firmness.adverb(tree.lemma(one.token())).isPresent()) {
              // "is likely to attack"
              state.weaken(Certainty.POSSIBLE);
            }
          }
        }
        case THREATEN -> {
          if (!said && ownWord.test(one.token())) {
            state.become(EventType.THREATEN, one.operator());
            state.happens(Tense.PLANNED);
          }
        }
        case WILL -> state.will(one.operator(), negated);
        case IF -> {
          boolean modal = tree.tag(one.token()).equals("MD");
          if (modal) {
            state.will(one.operator(), negated);
          } else {
            state.apply(Operator.IF);
          }
          if (!modal || !underSay) {
            state.happens(Tense.HYPOTHETICAL);
          }
        }
        case TRY, SEEM -> state.weaken(Certainty.POSSIBLE);
        case MAY -> {
          state.weaken(Certainty.POSSIBLE);
          boolean modal = tree.tag(one.token()).equals("MD");
          if (modal && Auxiliaries.hasHave(tree, tree.head(one.token()))) {
            // "may have attacked": whether it did is open, not when
            break;
          }
          if (!tree.lemma(one.token()).startsWith("ca") && state.type().isCooperation()) {
            // "may lift the ban": what is held out is not done yet
            state.will(one.operator(), negated);
          }
          state.happens(Tense.HYPOTHETICAL);
        }
        case NOT -> {
          int on = tree.head(one.token());
          boolean telling = stands(over, i, Operator.SAY, on);
          if (stands(over, i, Operator.ACCUSE, on)) {
            state.weaken(Certainty.POSSIBLE);
          } else if (stands(over, i, Operator.DENY, on)) {
            state.unsaid(true);
          } else if (stands(over, i, Operator.DOUBT, on)) {
            state.undoubt();
          } else if (one.ofTelling() || telling) {
            // "it is not surprising that": a word that tells nothing denies nothing
            unsay(state, firmness.unsaid(tree.lemma(on)), telling);
          } else if (i > 0 && state.type() == EventType.AGREE && isUnwilling(tree, over, i)) {
            state.refuse();
          } else {
            state.negate(hasAtSameVerb(tree, over, i, Operator.WILL));
          }
        }
        case CANCEL -> {
          if (!said) {
            state.cancel(tenseOf(tree, one.token()));
          }
        }
        case FAIL -> {
          if (said || isDenial(over, i)) {
            state.unsaid(isDenial(over, i));
          } else {
            state.deny(one.operator());
          }
        }
        case DENY -> state.deny(one.operator());
        case DOUBT -> {
          state.doubt();
          if (tree.token(one.token()).isAdjective() && tree.tag(carrier).equals("VB")) {
            // "is unlikely to attack"
            state.happens(Tense.HYPOTHETICAL);
          }
        }
        case REQUEST, SHOULD -> {
          if (!said || !isOwned(tree, over, i, firmness)) {
            state.ask();
          }
        }
        case ACCUSE ->
            state.weaken(
                firmness.cueOf(tree.lemma(one.token())) == Firmness.Cue.THINKING
                    ? Certainty.POSSIBLE
                    : Certainty.REPORTED);
        case SAY -> said = true;
        case DO -> {}
      }
    }
    if (hedges.untrue()) {
      state.deny(Operator.DENY);
    }
    return state.read();
  }

  /** "did not say that": nobody says yes or no; "does not believe that" leans to no. */
  private static void unsay(
      ModalityReading state, Optional<Firmness.Unsaid> unsaid, boolean telling) {
    if (unsaid.isEmpty()) {
      if (telling) {
        state.weaken(Certainty.POSSIBLE);
      }
      return;
    }
    switch (unsaid.get()) {
      case NOT_SO -> state.deny(Operator.NOT);
      case LEANS_TO_NO -> {
        state.deny(Operator.NOT);
        state.weaken(Certainty.POSSIBLE);
      }
      case STANDS -> {}
    }
  }

  /** Whether an operator further in is carried by this word. */
  private static boolean stands(List<Operators.Over> over, int index, Operator operator, int word) {
    return over.subList(0, index).stream()
        .anyMatch(one -> one.operator() == operator && one.token() == word);
  }

  /** "refused to deny": the next further in is a denial. */
  private static boolean isDenial(List<Operators.Over> over, int index) {
    return index > 0 && over.get(index - 1).operator() == Operator.DENY;
  }

  /** "urged Iran to admit that it attacked": what is to be owned is held for done. */
  private static boolean isOwned(
      Tree tree, List<Operators.Over> over, int index, Firmness firmness) {
    return over.subList(0, index).stream()
        .filter(one -> one.operator() == Operator.SAY)
        .anyMatch(one -> firmness.cueOf(tree.lemma(one.token())) == Firmness.Cue.OWNING);
  }

  // "nearly destroyed the port" leaves the port hit all the same.
  private static final Set<EventType> LEAVES_MARKS = Set.of(EventType.ASSAULT, EventType.COERCE);

  /** "has no intention of", "does not intend to": to want it not is to decline it. */
  private static boolean isUnwilling(Tree tree, List<Operators.Over> over, int index) {
    Operators.Over below = over.get(index - 1);
    return below.operator() == Operator.PLAN
        && UNWILLING.contains(tree.lemma(below.token()))
        && tree.head(over.get(index).token()) == below.token();
  }

  private static final Set<String> UNWILLING =
      Set.of("intention", "intend", "plan", "desire", "wish", "want", "willing", "interest");

  private static boolean hasAtSameVerb(
      Tree tree, List<Operators.Over> over, int index, Operator operator) {
    int verb = tree.head(over.get(index).token());
    return over.stream()
        .anyMatch(o ->
            (o.operator() == operator || (operator == Operator.WILL && o.operator() == Operator.IF))
                && tree.head(o.token()) == verb);
  }

  /** Where a verb, or a noun with its copula, places its act. */
  public static Tense tenseOf(Tree tree, int carrier) {
    if (!tree.token(carrier).isVerb()) {
      int copula = tree.child(carrier, "cop");
      return copula < 0 || tree.tag(copula).equals("VBD") || tree.tag(copula).equals("VBN")
          ? Tense.PAST
          : Tense.PRESENT;
    }
    boolean progressive = tree.tag(carrier).equals("VBG");
    for (int child : tree.children(carrier)) {
      if (tree.is(child, "aux") || tree.is(child, "aux:pass")) {
        String tag = tree.tag(child);
        if (tree.lemma(child).equals("have") && !tag.equals("VBD")) {
          // "has been supplying" goes on
          return progressive && tag.startsWith("VB") && isFinite(tag) ? Tense.PRESENT : Tense.PAST;
        }
        if (tag.equals("VBD")) {
          return Tense.PAST;
        }
        if (isFinite(tag)) {
          return Tense.PRESENT;
        }
      }
    }
    if (isFinite(tree.tag(carrier))) {
      return Tense.PRESENT;
    }
    int head = tree.head(carrier);
    boolean without = !tree.tag(carrier).equals("VBD") && tree.child(carrier, "aux") < 0;
    if (without && head >= 0 && tree.token(head).isVerb() && sharesTense(tree, carrier)) {
      return tenseOf(tree, head);
    }
    return Tense.PAST;
  }

  /** "denies arming them": the gerund lies before the denying, whenever that is. */
  private static Tense tenseUnder(Tree tree, int carrier, List<Operators.Over> over) {
    boolean gerund = tree.tag(carrier).equals("VBG") && tree.child(carrier, "aux") < 0;
    int head = tree.head(carrier);
    return gerund
            && (stands(over, over.size(), Operator.DENY, head)
                || stands(over, over.size(), Operator.SAY, head))
        ? Tense.PAST
        : tenseOf(tree, carrier);
  }

  private static boolean isFinite(String tag) {
    return tag.equals("VBZ") || tag.equals("VBP");
  }

  /** An infinitive, or a participle without its noun, lies where the verb over it does. */
  private static boolean sharesTense(Tree tree, int verb) {
    boolean participle = tree.tag(verb).equals("VBG") && tree.child(verb, "mark") < 0;
    return tree.is(verb, "xcomp") || (participle && tree.is(verb, "advcl"));
  }
}
