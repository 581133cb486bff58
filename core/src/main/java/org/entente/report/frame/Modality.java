package org.entente.report.frame;

import java.util.ArrayList;
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

  // With these a conflictual act is as good as settled; it keeps its type.
  private static final Set<String> SETTLED =
      Set.of(
          "decide",
          "decision",
          "agree",
          "agreement",
          "consent",
          "opt",
          "determine",
          "resolve",
          "accept",
          "elect",
          "vote",
          "choose");
  // One who decides alone to yield or to help has as good as done it; one who agrees may yet not.
  private static final Set<String> DECIDED =
      Set.of("decide", "decision", "determine", "resolve", "choose", "opt", "elect", "vote");
  private static final Set<EventType> VERBAL_CONFLICT =
      Set.of(EventType.REQUEST, EventType.ACCUSE, EventType.REJECT, EventType.THREATEN);

  /**
   * @param over innermost first
   * @param ownWord whether the subject of a governing word is the one who acts: one's own threat
   *     differs from a warning of another's act
   */
  public static Modality read(
      Ontology ontology,
      Tree tree,
      Act act,
      int carrier,
      List<Operators.Over> over,
      IntPredicate ownWord) {
    var state = new State(ontology, act, tenseOf(tree, carrier));
    boolean underSay = over.stream().anyMatch(o -> o.operator() == Operator.SAY);
    for (int i = 0; i < over.size(); i++) {
      Operators.Over one = over.get(i);
      boolean negated = hasAtSameVerb(tree, over, i, Operator.NOT);
      switch (one.operator()) {
        case REFUSE -> state.refuse();
        case PROMISE, PLAN -> state.intend(one, tree);
        case THREATEN -> {
          if (ownWord.test(one.token())) {
            state.become(EventType.THREATEN, one);
            state.tense = Tense.PLANNED;
          }
        }
        case WILL -> state.will(one, negated);
        case IF -> {
          boolean modal = tree.tag(one.token()).equals("MD");
          if (modal) {
            state.will(one, negated);
          } else {
            state.applied.add(Operator.IF.label());
          }
          if (!modal || !underSay) {
            state.tense = Tense.HYPOTHETICAL;
          }
        }
        case TRY -> state.certainty = Certainty.POSSIBLE;
        case MAY -> {
          if (!tree.lemma(one.token()).startsWith("ca") && state.act.type().isCooperation()) {
            // "may lift the ban": what is held out is not done yet
            state.will(one, negated);
          }
          state.certainty = Certainty.POSSIBLE;
          state.tense = Tense.HYPOTHETICAL;
        }
        case NOT -> {
          if (i > 0 && state.act.type() == EventType.AGREE && isUnwilling(tree, over, i)) {
            state.refuse();
          } else {
            state.negate(hasAtSameVerb(tree, over, i, Operator.WILL));
          }
        }
        case CANCEL -> state.cancel();
        case FAIL, DENY -> state.deny(one.operator());
        case REQUEST, SHOULD -> state.asked = true;
        case ACCUSE -> state.certainty = Certainty.REPORTED;
        case SAY, DO -> {}
      }
    }
    return new Modality(
        state.act,
        state.polarity,
        state.certainty,
        state.tense,
        state.applied.reversed(),
        state.asked);
  }

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
    for (int child : tree.children(carrier)) {
      if (tree.is(child, "aux") || tree.is(child, "aux:pass")) {
        String tag = tree.tag(child);
        if (tag.equals("VBD") || tree.lemma(child).equals("have")) {
          return Tense.PAST;
        }
        if (tag.equals("VBZ") || tag.equals("VBP")) {
          return tree.tag(carrier).equals("VBG") ? Tense.PRESENT : Tense.PAST;
        }
      }
    }
    return switch (tree.tag(carrier)) {
      case "VBZ", "VBP" -> Tense.PRESENT;
      default -> Tense.PAST;
    };
  }

  /** The modality while it is read; one call, one object. */
  private static final class State {
    private final Ontology ontology;
    private final List<String> applied = new ArrayList<>();
    private Act act;
    private Polarity polarity = Polarity.AFFIRMED;
    private Certainty certainty = Certainty.STATED;
    private Tense tense;
    private boolean asked;

    State(Ontology ontology, Act act, Tense tense) {
      this.ontology = ontology;
      this.act = act;
      this.tense = tense;
    }

    void become(EventType type, Operators.Over over) {
      if (act.type() != type) {
        act =
            ontology.act(
                type, Optional.empty(), act.context(), Optional.of(Derived.code(type, act)));
      }
      applied.add(over.operator().label());
    }

    void refuse() {
      if (act.type().isCooperation()) {
        act =
            ontology.act(
                EventType.REJECT,
                Optional.empty(),
                act.context(),
                Optional.of(Derived.code(EventType.REJECT, act)));
        polarity = Polarity.AFFIRMED;
      } else {
        flip();
      }
      applied.add(Operator.REFUSE.label());
    }

    /**
     * What is broken off turns into its counterpart: aid cut is a sanction, a siege lifted a
     * retreat.
     */
    void cancel() {
      EventType ended =
          switch (act.type()) {
            case AGREE, CONSULT, SUPPORT, CONCEDE, COOPERATE, AID, RETREAT -> EventType.SANCTION;
            case PROTEST, SANCTION, MOBILIZE, COERCE, ASSAULT -> EventType.RETREAT;
            case REQUEST, ACCUSE, REJECT, THREATEN -> act.type();
          };
      if (ended == act.type()) {
        flip();
      } else {
        act =
            ontology.act(
                ended, Optional.empty(), act.context(), Optional.of(Derived.code(ended, act)));
      }
      applied.add(Operator.CANCEL.label());
    }

    void intend(Operators.Over over, Tree tree) {
      EventType type = act.type();
      if (polarity == Polarity.DENIED) {
        // "agreed not to attack", "promised not to send"
        tense = Tense.PLANNED;
        if (type.isCooperation()) {
          refuse();
        } else {
          become(EventType.AGREE, over);
          polarity = Polarity.AFFIRMED;
        }
        return;
      }
      tense = Tense.PLANNED;
      if (type == EventType.AGREE || VERBAL_CONFLICT.contains(type)) {
        return;
      }
      if (type.isCooperation()) {
        if (!DECIDED.contains(tree.lemma(over.token()))) {
          become(EventType.AGREE, over);
        }
      } else if (!SETTLED.contains(tree.lemma(over.token()))) {
        become(EventType.THREATEN, over);
      }
    }

    void will(Operators.Over over, boolean negated) {
      if (negated) {
        return;
      }
      EventType type = act.type();
      tense = Tense.PLANNED;
      if (polarity == Polarity.DENIED
          || type == EventType.AGREE
          || VERBAL_CONFLICT.contains(type)) {
        return;
      }
      become(type.isCooperation() ? EventType.AGREE : EventType.THREATEN, over);
    }

    void negate(boolean future) {
      if (future && act.type().isCooperation()) {
        refuse();
        tense = Tense.PLANNED;
      } else {
        flip();
        applied.add(Operator.NOT.label());
      }
    }

    void deny(Operator operator) {
      flip();
      applied.add(operator.label());
    }

    private void flip() {
      polarity = polarity == Polarity.AFFIRMED ? Polarity.DENIED : Polarity.AFFIRMED;
    }
  }
}
