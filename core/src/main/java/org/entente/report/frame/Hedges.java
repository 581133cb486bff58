package org.entente.report.frame;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.parse.Tree;
import org.entente.report.Certainty;
import org.entente.report.Tense;
import org.entente.report.frame.Firmness.Cue;
import org.entente.report.frame.Firmness.Hedge;

/**
 * What stands beside an act or beside the word that tells it, and how firmly it then is: adverbs
 * ("reportedly", "falsely claimed"), adjectives ("an alleged attack", "a planned visit"), what is
 * told with nobody to tell it ("is said to", "rumours that"), and quotation marks round the act
 * alone.
 *
 * @param certainty the weakest that they leave
 * @param untrue the author says that it is not so
 * @param nearly it came near and did not come about
 * @param planned the act's own noun is of something to come
 * @param unreal why there is no act at all; empty when there is one
 * @param quoted the act's word stands in quotation marks by itself or with two more at most
 */
public record Hedges(
    Certainty certainty,
    boolean untrue,
    boolean nearly,
    boolean planned,
    String unreal,
    boolean quoted) {
  /** Nothing beside the act. */
  public static final Hedges NONE = new Hedges(Certainty.STATED, false, false, false, "", false);

  private static final int MAX_STEPS = 12;
  private static final int MOST_QUOTED = 3;
  private static final Set<String> OPENING = Set.of("“", "‘", "``", "`", "\"", "'", "«", "„");
  private static final Set<String> CLOSING = Set.of("”", "’", "''", "'", "\"", "»");

  /**
   * @param over innermost first
   */
  public static Hedges of(
      Tree tree, int predicate, int carrier, List<Operators.Over> over, Firmness firmness) {
    var all = new Reading();
    adverbs(tree, carrier, firmness, all);
    for (int child : tree.children(predicate)) {
      if (tree.token(predicate).isNoun() && isBefore(tree, child, predicate)) {
        // a false accusation was made all the same
        beside(tree, child, firmness)
            .filter(hedge -> hedge != Hedge.UNTRUE)
            .ifPresent(hedge -> all.take(hedge, predicate == carrier));
      }
    }
    for (int i = 0; i < over.size(); i++) {
      Operators.Over one = over.get(i);
      if (one.operator() == Operator.SAY || one.operator() == Operator.ACCUSE) {
        told(tree, one, over.subList(i + 1, over.size()), firmness, all);
      }
    }
    return new Hedges(
        all.certainty,
        all.untrue,
        all.nearly,
        all.planned || isDatedAhead(tree, carrier, firmness),
        all.unreal,
        isQuoted(tree, predicate));
  }

  /** "from next month supplies", "is meeting her tomorrow": the present with a time to come. */
  private static boolean isDatedAhead(Tree tree, int carrier, Firmness firmness) {
    if (!tree.token(carrier).isVerb() || Modality.tenseOf(tree, carrier) != Tense.PRESENT) {
      return false;
    }
    for (int child : tree.children(carrier)) {
      boolean adjunct = tree.isKindOf(child, "obl") || tree.is(child, "advmod");
      if (adjunct && firmness.isAhead(tree.lemma(child))) {
        return true;
      }
      if (adjunct && tree.isKindOf(child, "obl")) {
        for (int word : tree.children(child)) {
          if (tree.is(word, "amod")
              && firmness.isAhead(tree.lemma(word))
              && isTime(tree, child, firmness)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isTime(Tree tree, int noun, Firmness firmness) {
    return firmness.isTime(tree.lemma(noun)) || tree.isKindOf(noun, "obl:tmod");
  }

  private static boolean isBefore(Tree tree, int child, int noun) {
    return child < noun && (tree.is(child, "amod") || tree.is(child, "compound"));
  }

  /** The adjective, or both halves of one that was parted at its hyphen: "so - called". */
  private static Optional<Hedge> beside(Tree tree, int child, Firmness firmness) {
    Optional<Hedge> plain = firmness.adjective(tree.lowered(child));
    if (plain.isPresent() || child < 2 || !tree.lowered(child - 1).equals("-")) {
      return plain;
    }
    return firmness.adjective(tree.lowered(child - 2) + "-" + tree.lowered(child));
  }

  /** From the act's own verb upward, as far as the words still speak of the act. */
  private static void adverbs(Tree tree, int carrier, Firmness firmness, Reading all) {
    int at = carrier;
    for (int step = 0; step < MAX_STEPS && at >= 0; step++) {
      for (int child : tree.children(at)) {
        if (tree.is(child, "advmod")) {
          Optional<Hedge> hedge = firmness.adverb(tree.lemma(child));
          boolean own = at == carrier;
          hedge
              .filter(one -> one == Hedge.NEARLY ? own : one != Hedge.UNTRUE)
              .ifPresent(one -> all.take(one, own));
        }
      }
      String relation = tree.relation(at);
      // "probably the best part of the accord": what only stands by is taken for granted
      boolean granted =
          tree.isKindOf(at, "obl") || (tree.is(at, "nmod") && tree.token(at).isNoun());
      if (granted || relation.startsWith("acl") || relation.equals("advcl")) {
        return;
      }
      at = tree.head(at);
    }
  }

  /** The word that tells the act: its own hedges, and what it is when nobody says it. */
  private static void told(
      Tree tree, Operators.Over one, List<Operators.Over> outer, Firmness firmness, Reading all) {
    int word = one.token();
    for (int child : tree.children(word)) {
      if (tree.is(child, "advmod")) {
        firmness
            .adverb(tree.lemma(child))
            .filter(hedge -> hedge == Hedge.UNTRUE)
            .ifPresent(hedge -> all.take(hedge, false));
      } else if (tree.token(word).isNoun() && isBefore(tree, child, word)) {
        beside(tree, child, firmness)
            .filter(hedge -> hedge != Hedge.UNREAL)
            .ifPresent(hedge -> all.take(hedge, false));
      }
    }
    boolean denied = outer.stream().anyMatch(over -> over.operator() == Operator.DENY);
    if (one.operator() == Operator.SAY && !denied && isNobodys(tree, word)) {
      switch (firmness.cueOf(tree.lemma(word))) {
        case SHOWING -> {}
        case THINKING -> all.weaken(Certainty.POSSIBLE);
        case OWNING -> {
          // "was confirmed", but "a confession that"
          if (tree.token(word).isNoun()) {
            all.weaken(Certainty.REPORTED);
          }
        }
        case SAYING, CLAIMING -> all.weaken(Certainty.REPORTED);
      }
    }
    if (firmness.cueOf(tree.lemma(word)) == Cue.THINKING) {
      all.weaken(Certainty.POSSIBLE);
    }
  }

  /** "is said to", "rumours that": told without one who tells it. */
  private static boolean isNobodys(Tree tree, int word) {
    for (int child : tree.children(word)) {
      boolean by = tree.isKindOf(child, "obl") && tree.preposition(child).equals("by");
      if (by || tree.is(child, "nsubj") || tree.is(child, "nmod:poss")) {
        return false;
      }
    }
    return tree.token(word).isNoun() || tree.child(word, "aux:pass") >= 0;
  }

  /** Quotation marks close round the word: "the “liberation” of", "was “punished” by". */
  private static boolean isQuoted(Tree tree, int predicate) {
    for (int from = predicate; from > predicate - MOST_QUOTED && from > 0; from--) {
      if (OPENING.contains(tree.token(from - 1).text())) {
        for (int to = predicate; to < from + MOST_QUOTED && to + 1 < tree.size(); to++) {
          if (CLOSING.contains(tree.token(to + 1).text())) {
            return opensAt(tree, from - 1);
          }
        }
        return false;
      }
    }
    return false;
  }

  /** A straight mark opens when those before it are paired. */
  private static boolean opensAt(Tree tree, int mark) {
    String text = tree.token(mark).text();
    if (!text.equals("\"") && !text.equals("'")) {
      return true;
    }
    int before = 0;
    for (int i = 0; i < mark; i++) {
      if (tree.token(i).text().equals(text)) {
        before++;
      }
    }
    return before % 2 == 0;
  }

  /** The hedges while they are read. */
  private static final class Reading {
    private Certainty certainty = Certainty.STATED;
    private boolean untrue;
    private boolean nearly;
    private boolean planned;
    private String unreal = "";

    void weaken(Certainty other) {
      certainty = certainty.weaker(other);
    }

    /**
     * @param own beside the act's own verb or noun, not beside what stands over it
     */
    void take(Hedge hedge, boolean own) {
      switch (hedge) {
        case REPORTED -> weaken(Certainty.REPORTED);
        case POSSIBLE -> weaken(Certainty.POSSIBLE);
        case PLANNED -> planned |= own;
        case UNREAL -> unreal = own ? "only imagined" : unreal;
        case UNTRUE -> untrue = true;
        case NEARLY -> nearly |= own;
      }
    }
  }
}
