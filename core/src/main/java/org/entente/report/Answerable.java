package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.parse.Tree;
import org.entente.report.frame.Clauses;
import org.entente.report.frame.Lexicon;
import org.entente.report.frame.Match;

/**
 * Who answers for an act that is spoken of: "condemned the killing of the envoy" is said of whoever
 * killed him, and "Malaysia froze the accounts, and the Fund criticised the measure" of Malaysia.
 */
final class Answerable {
  private static final Set<String> POINTING =
      Set.of("the", "this", "that", "these", "those", "such");

  private final Lexicon lexicon;
  private final Clauses clauses;
  private final Tree tree;
  private final Participants participants;

  Answerable(Lexicon lexicon, Clauses clauses, Participants participants) {
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.tree = clauses.tree();
    this.participants = participants;
  }

  /** The heads of a match's targets, an act replaced by those who did it. */
  List<Integer> heads(Match match) {
    var heads = new ArrayList<Integer>();
    for (int head : match.targets()) {
      int act = actBehind(head, match.predicate());
      if (act >= 0) {
        heads.addAll(clauses.subjectsOf(act));
      } else {
        heads.addAll(doers(match, head));
      }
    }
    return heads;
  }

  /** Those who did the act that a bare noun points back to; the noun itself where that is open. */
  private List<Integer> doers(Match match, int noun) {
    if (!isPointedAt(noun) || isOfSomebody(noun)) {
      return List.of(noun);
    }
    int verb = tree.is(noun, "appos") ? above(noun) : before(match.predicate());
    if (verb < 0) {
      return List.of(noun);
    }
    List<Integer> doers = clauses.subjectsOf(verb);
    boolean others =
        doers.stream().allMatch(this::isOfSomebody)
            && doers.stream().noneMatch(match.sources()::contains);
    return others && !doers.isEmpty() ? doers : List.of(noun);
  }

  /**
   * Those whose act of the sentence before the one target of a match means: "Libya expelled six
   * teachers. Cairo condemned the step."
   */
  List<Participant> before(Match match) {
    int noun = match.targets().size() == 1 ? match.targets().getFirst() : -1;
    boolean open =
        noun >= 0
            && isPointedAt(noun)
            && !tree.is(noun, "appos")
            && !isOfSomebody(noun)
            && before(match.predicate()) < 0;
    return open ? participants.doersBefore(noun) : List.of();
  }

  /** "the measure", "that step", and as an aside "a step". */
  private boolean isPointedAt(int noun) {
    if (!WordKind.ACT.has(tree.lemma(noun))) {
      return false;
    }
    int article = tree.child(noun, "det");
    return tree.child(noun, "nmod:poss") < 0
        && article >= 0
        && (POINTING.contains(tree.lowered(article)) || tree.is(noun, "appos"));
  }

  private boolean isOfSomebody(int head) {
    return participants.of(List.of(head)).stream().anyMatch(Participant::isPlaced);
  }

  /** The verb of the clause to which this one is joined, or −1. */
  private int before(int predicate) {
    int at = predicate;
    while (at >= 0 && !tree.is(at, "conj") && !tree.is(at, "parataxis")) {
      if (!tree.is(at, "xcomp") && !tree.is(at, "ccomp") && !tree.is(at, "acl:relcl")) {
        return -1;
      }
      at = tree.head(at);
    }
    int verb = at < 0 ? -1 : tree.head(at);
    return verb >= 0 && tree.token(verb).isVerb() && verb < predicate ? verb : -1;
  }

  private int above(int word) {
    int at = tree.head(word);
    while (at >= 0 && !tree.token(at).isVerb()) {
      at = tree.head(at);
    }
    return at;
  }

  /** The noun of somebody's act that this phrase is, or whose victim it is; −1 for neither. */
  private int actBehind(int head, int predicate) {
    if (isActWithVictim(head)) {
      return head;
    }
    int noun = tree.head(head);
    boolean victim =
        noun >= 0
            && noun != predicate
            && tree.isKindOf(head, "nmod")
            && tree.preposition(head).equals("of");
    return victim && tree.token(noun).isNoun() && lexicon.namesPatient(tree.lemma(noun))
        ? noun
        : -1;
  }

  private boolean isActWithVictim(int noun) {
    if (!tree.token(noun).isNoun() || !lexicon.namesPatient(tree.lemma(noun))) {
      return false;
    }
    for (int child : tree.children(noun)) {
      if (tree.isKindOf(child, "nmod") && tree.preposition(child).equals("of")) {
        return true;
      }
    }
    return false;
  }
}
