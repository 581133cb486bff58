package org.entente.report.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.parse.Tree;
import org.entente.report.Act;
import org.entente.report.Certainty;
import org.entente.report.EventType;
import org.entente.report.Ontology;
import org.entente.report.Polarity;
import org.entente.report.Tense;

/**
 * The modality of an act while the operators over it are read; one reading, one object. {@link
 * Modality} says which operator calls for what.
 */
final class ModalityReading {
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

  private final Ontology ontology;
  private final List<String> applied = new ArrayList<>();
  private Act act;
  private Polarity polarity = Polarity.AFFIRMED;
  private Certainty certainty = Certainty.STATED;
  private Certainty undoubted = Certainty.STATED;
  private Tense tense;
  private boolean asked;

  ModalityReading(Ontology ontology, Act act, Tense tense) {
    this.ontology = ontology;
    this.act = act;
    this.tense = tense;
  }

  EventType type() {
    return act.type();
  }

  void happens(Tense when) {
    tense = when;
  }

  void ask() {
    asked = true;
  }

  void apply(Operator operator) {
    applied.add(operator.label());
  }

  Modality read() {
    return new Modality(act, polarity, certainty, tense, applied.reversed(), asked);
  }

  void weaken(Certainty other) {
    certainty = certainty.weaker(other);
  }

  void become(EventType type, Operator operator) {
    if (act.type() != type) {
      act =
          ontology.act(type, Optional.empty(), act.context(), Optional.of(Derived.code(type, act)));
    }
    applied.add(operator.label());
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
   * What is broken off turns into its counterpart: aid cut is a sanction, a siege lifted a retreat.
   */
  void cancel(Tense of) {
    tense = of;
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
        become(EventType.AGREE, over.operator());
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
        become(EventType.AGREE, over.operator());
      }
    } else if (!SETTLED.contains(tree.lemma(over.token()))) {
      become(EventType.THREATEN, over.operator());
    }
  }

  void will(Operator operator, boolean negated) {
    if (!negated) {
      coming(operator);
    }
  }

  /** It is still to come: aid is an intent, force a threat. */
  void coming(Operator operator) {
    EventType type = act.type();
    tense = Tense.PLANNED;
    if (polarity == Polarity.DENIED || type == EventType.AGREE || VERBAL_CONFLICT.contains(type)) {
      return;
    }
    become(type.isCooperation() ? EventType.AGREE : EventType.THREATEN, operator);
  }

  void negate(boolean future) {
    if (future && act.type().isCooperation()) {
      refuse();
      tense = Tense.PLANNED;
    } else {
      flip();
      applied.add(Operator.NOT.label());
      tense = future ? Tense.PLANNED : tense;
    }
  }

  void deny(Operator operator) {
    flip();
    applied.add(operator.label());
  }

  /**
   * Nobody says yes or no: "declined to confirm that".
   *
   * @param denial what is not said is a denial, which is taken back
   */
  void unsaid(boolean denial) {
    if (denial) {
      flip();
    }
    weaken(Certainty.POSSIBLE);
  }

  void doubt() {
    undoubted = certainty;
    flip();
    weaken(Certainty.POSSIBLE);
    applied.add(Operator.DOUBT.label());
  }

  /** "there is no doubt that" leaves the act as it was. */
  void undoubt() {
    flip();
    certainty = undoubted;
    applied.remove(Operator.DOUBT.label());
  }

  void flip() {
    polarity = polarity == Polarity.AFFIRMED ? Polarity.DENIED : Polarity.AFFIRMED;
  }
}
