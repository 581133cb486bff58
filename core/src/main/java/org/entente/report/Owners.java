package org.entente.report;

import java.util.List;
import java.util.Set;
import org.entente.parse.Tree;
import org.entente.report.frame.Match;
import org.entente.report.frame.Quantities;

/**
 * Whose the thing is that acts or is acted upon, where it names nobody itself. Answers are the
 * phrase that names the owner, or the thing's own.
 */
final class Owners {
  private final Tree tree;
  private final Participants participants;
  private final Beyond beyond;

  Owners(Tree tree, Participants participants, Beyond beyond) {
    this.tree = tree;
    this.participants = participants;
    this.beyond = beyond;
  }

  /** Of what acts. */
  int ofSource(Match match, int head) {
    return sender(match, owner(match, head, match.targets()));
  }

  /** Of what is acted upon or spoken of. */
  int ofTarget(Match match, int head) {
    return match.pattern().isSpoken()
        ? possessor(head)
        : aboard(described(owner(match, head, match.sources())));
  }

  /**
   * "its aircraft", "their embassy": forces, bodies and ground that name nobody themselves are of
   * whoever owns them, as "Iran's aircraft" are Iran's. The pronoun where there is one, otherwise
   * the phrase itself.
   */
  private int owner(Match match, int head, List<Integer> others) {
    int thing = Quantities.counted(tree, head);
    int pronoun = tree.child(thing, "nmod:poss");
    boolean owned =
        WordKind.OWNED.has(tree.lemma(thing)) || WordKind.OWNED.has(tree.lowered(thing));
    // "its Phantoms"
    boolean make =
        tree.token(thing).isProperNoun() && match.frame().act().type() == EventType.ASSAULT;
    if (pronoun < 0 || !(owned || make) || !isOfNobody(head)) {
      return head;
    }
    int owner = tree.lowered(pronoun).equals("whose") ? relativeOf(thing) : pronoun;
    if (owner != pronoun) {
      return owner >= 0 && !isOfNobody(owner) ? owner : head;
    }
    if (tree.token(pronoun).isPronoun() && isOfNobody(pronoun)) {
      owner = beyond.owner(match, pronoun, Participants.placed(participants.of(others)));
      return owner >= 0 ? owner : head;
    }
    return tree.token(pronoun).isPronoun() ? pronoun : head;
  }

  /** "Israel, whose columns crossed …": the noun that the clause of this word hangs on, or −1. */
  private int relativeOf(int word) {
    for (int at = word; at >= 0; at = tree.head(at)) {
      if (tree.is(at, "acl:relcl")) {
        return tree.head(at);
      }
    }
    return -1;
  }

  /** "the Mavi Marmara, a Turkish ship": what a name that nobody knows is said to be. */
  private int described(int head) {
    if (!tree.token(head).isProperNoun() || !isOfNobody(head)) {
      return head;
    }
    for (int child : tree.children(head)) {
      boolean thing =
          tree.is(child, "appos")
              && (WordKind.OWNED.has(tree.lemma(child)) || WordKind.SITE.has(tree.lemma(child)));
      if (thing && !isOfNobody(child)) {
        return child;
      }
    }
    return head;
  }

  /**
   * "missiles from an Indian ship", "tanks of the Third Army": what strikes is of whoever sent it.
   */
  private int sender(Match match, int head) {
    boolean owned = WordKind.OWNED.has(tree.lemma(head));
    int sender = behind(head, owned, SENT, "nmod");
    return sender != head || !owned || match.frame().act().type() != EventType.ASSAULT
        ? sender
        // "columns entered from Russia"
        : isOfNobody(head) ? from(match.predicate(), head) : head;
  }

  private int from(int predicate, int head) {
    int sender = behind(predicate, true, Set.of("from"), "obl");
    return sender == predicate ? head : sender;
  }

  /** "all the people on a Kenyan ferry": of whoever owns what they are on. */
  private int aboard(int head) {
    return behind(head, tree.tag(head).equals("NNS"), ABOARD, "nmod");
  }

  private static final Set<String> SENT = Set.of("from", "of");
  private static final Set<String> ABOARD = Set.of("on", "aboard");

  private int behind(int head, boolean asks, Set<String> prepositions, String relation) {
    if (!asks || (!isOfNobody(head) && participants.canAct(head))) {
      return head;
    }
    for (int child : tree.children(head)) {
      if (tree.isKindOf(child, relation)
          && prepositions.contains(tree.preposition(child))
          && !isOfNobody(child)) {
        return child;
      }
    }
    return head;
  }

  /**
   * "the Turkish government's decision is a disgrace": of a thing that names nobody, whose it is.
   */
  private int possessor(int head) {
    int possessor = tree.child(head, "nmod:poss");
    return possessor >= 0 && tree.token(possessor).isNoun() && isOfNobody(head) ? possessor : head;
  }

  private boolean isOfNobody(int head) {
    return Participants.placed(participants.of(head)).isEmpty();
  }
}
