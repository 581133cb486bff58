package org.entente.report;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.document.Span;
import org.entente.parse.Token;
import org.entente.parse.Tree;

/**
 * Chooses the place that belongs to an act among those that its sentence names: what a preposition
 * of place leads to, below the words of the act or, for what is done with hands, below what it is
 * done to. The parties themselves are no places unless they stand behind such a preposition, and
 * nothing of another clause is. One object a sentence.
 */
final class EventPlaces {
  private static final Set<String> SURELY =
      Set.of(
          "near",
          "outside",
          "off",
          "around",
          "along",
          "across",
          "beyond",
          "close_to",
          "next_to",
          "north_of",
          "south_of",
          "east_of",
          "west_of");
  private static final Set<String> PLAIN =
      Set.of("in", "at", "inside", "within", "throughout", "aboard");
  private static final Set<String> OF_DEEDS = Set.of("over", "into", "onto");
  private static final Set<String> OCCASIONS = Set.of("in", "at", "during");

  /** Behind these stands what a deed is done to, or with whom one meets. */
  private static final Set<String> REACHED =
      Set.of("on", "upon", "against", "at", "of", "to", "with", "among", "between", "for", "from");

  /** "flew to Geneva": who goes there for talks has them there. */
  private static final Set<String> GOING =
      Set.of("travel", "fly", "go", "come", "return", "arrive", "head", "visit", "tour", "trip");

  /** What stands behind these as an object is ground. */
  private static final Set<String> ENTERING =
      Set.of("enter", "cross", "penetrate", "violate", "occupy", "leave");

  /** Done with hands: where that is done to which it is done, there the act is. */
  private static final Set<EventType> DEEDS =
      EnumSet.of(
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.MOBILIZE,
          EventType.RETREAT,
          EventType.AID,
          EventType.PROTEST);

  /** Where two meet, there both are. */
  private static final Set<EventType> TOGETHER =
      EnumSet.of(EventType.CONSULT, EventType.AGREE, EventType.COOPERATE);

  /** "confidence in Israel", "shares in": these lead to no place. */
  private static final Set<String> ABOUT =
      Set.of(
          "confidence",
          "faith",
          "trust",
          "interest",
          "believe",
          "belief",
          "stake",
          "share",
          "invest",
          "investment",
          "result",
          "end",
          "succeed",
          "engage",
          "involve",
          "participate",
          "participation",
          "hope",
          "change",
          "increase",
          "decline",
          "rise",
          "fall",
          "join");

  private final Tree tree;
  private final PlacePhrases phrases;

  EventPlaces(Tree tree, PlacePhrases phrases) {
    this.tree = tree;
    this.phrases = phrases;
  }

  private record Candidate(EventPlace place, int distance) {}

  /** What is looked at for one act. */
  private record Act(EventType type, Span trigger, List<Span> parties, List<Candidate> found) {
    boolean isDeed() {
      return DEEDS.contains(type);
    }
  }

  /**
   * The nearest place; of several as near the first.
   *
   * @param carrier the verb whose time counts
   * @param trigger the words that carry the act
   * @param parties the words of both sides
   */
  Optional<EventPlace> of(int carrier, Span trigger, EventType type, List<Span> parties) {
    var act = new Act(type, trigger, parties, new ArrayList<>());
    for (int anchor : anchors(carrier, act)) {
      below(anchor, 0, act);
    }
    above(carrier, act);
    return act.found().stream()
        .min((one, other) ->
            one.distance() != other.distance()
                ? Integer.compare(one.distance(), other.distance())
                : Integer.compare(one.place().span().start(), other.place().span().start()))
        .map(Candidate::place);
  }

  private List<Integer> anchors(int carrier, Act act) {
    var anchors = new ArrayList<Integer>();
    anchors.add(carrier);
    for (Token token : tree.sentence().tokens()) {
      boolean word = token.isVerb() || (token.isNoun() && !token.isProperNoun());
      if (word
          && token.index() != carrier
          && act.trigger().contains(token.span())
          && act.parties().stream().noneMatch(party -> party.contains(token.span()))) {
        anchors.add(token.index());
      }
    }
    return anchors;
  }

  private void below(int anchor, int distance, Act act) {
    if (ABOUT.contains(tree.lemma(anchor))) {
      return;
    }
    for (int child : tree.children(anchor)) {
      if (isOblique(child)) {
        if (!isPlaceOf(anchor, child, distance, act)) {
          occasion(child, distance + 1, act);
          things(child, distance + 1, act);
        }
      } else if (isObject(child)) {
        bareName(child, distance, act);
        things(child, distance + 1, act);
      } else if (act.type() == EventType.PROTEST && tree.is(child, "nsubj")) {
        locatives(child, distance + 2, act);
      } else if (tree.is(child, "xcomp") && tree.token(child).isVerb() && distance < 2) {
        below(child, distance + 1, act);
      }
    }
  }

  /** "agreed in Geneva to meet", "In Geneva the two met and agreed". */
  private void above(int carrier, Act act) {
    int head = tree.head(carrier);
    if (head < 0 || !tree.token(head).isVerb()) {
      return;
    }
    boolean controlled = tree.is(carrier, "xcomp");
    boolean joined = tree.is(carrier, "conj");
    for (int child : tree.children(head)) {
      if (isOblique(child) && (controlled || (joined && child < head))) {
        isPlaceOf(head, child, 3, act);
      }
    }
  }

  private boolean isOblique(int at) {
    return (tree.isKindOf(at, "obl") || tree.isKindOf(at, "nmod"))
        && !tree.is(at, "nmod:poss")
        && !tree.is(at, "obl:tmod")
        && !tree.is(at, "nmod:tmod")
        && !tree.is(at, "obl:agent");
  }

  private boolean isObject(int at) {
    return tree.is(at, "obj") || tree.is(at, "iobj") || tree.is(at, "nsubj:pass");
  }

  /** Notes the place that a phrase names, if its preposition leads to one. */
  private boolean isPlaceOf(int anchor, int child, int distance, Act act) {
    String preposition = tree.preposition(child);
    boolean surely = SURELY.contains(preposition);
    boolean leads =
        surely
            || PLAIN.contains(preposition)
            || (OF_DEEDS.contains(preposition) && act.isDeed())
            || (preposition.equals("on") && phrases.canBeStoodOn(child))
            || (preposition.equals("to") && isGoing(anchor, act) && phrases.isTown(child));
    if (!leads || (!act.isDeed() && !isNext(anchor, child, act))) {
      return false;
    }
    Optional<EventPlace> place =
        phrases
            .find(child, surely)
            // what is asked or said of a country is not asked there
            .filter(found ->
                act.isDeed()
                    || isGoing(anchor, act)
                    || act.parties().stream().noneMatch(found.span()::overlaps));
    place.ifPresent(found -> act.found().add(new Candidate(found, distance)));
    return place.isPresent();
  }

  /**
   * "urged Iran in Geneva", but not "urged calm in Syria": what stands between is of the act, a
   * party, or a time.
   */
  private boolean isNext(int anchor, int child, Act act) {
    for (int i = anchor + 1; i < child; i++) {
      Token token = tree.token(i);
      if (token.isNoun()
          && !tree.isWithin(i, child)
          && !act.trigger().contains(token.span())
          && !token.entity().equals("DATE")
          && !token.entity().equals("TIME")
          && act.parties().stream().noneMatch(party -> party.overlaps(token.span()))) {
        return false;
      }
    }
    return true;
  }

  /** "at talks in Geneva", "in an ambush near Aleppo". */
  private void occasion(int noun, int distance, Act act) {
    if (OCCASIONS.contains(tree.preposition(noun)) && !tree.token(noun).isProperNoun()) {
      locatives(noun, distance, act);
    }
  }

  /** Places of what the act is done to. */
  private void things(int thing, int distance, Act act) {
    boolean reached = isObject(thing) || REACHED.contains(tree.preposition(thing));
    if (reached && (act.isDeed() || (TOGETHER.contains(act.type()) && isOfParty(thing, act)))) {
      locatives(thing, distance, act);
    }
  }

  /** "his Iranian counterpart" is of the party whose name stands within. */
  private boolean isOfParty(int thing, Act act) {
    for (Token token : tree.sentence().tokens()) {
      boolean near = token.index() == thing || tree.head(token.index()) == thing;
      if (near && act.parties().stream().anyMatch(party -> party.overlaps(token.span()))) {
        return true;
      }
    }
    return false;
  }

  private void locatives(int noun, int distance, Act act) {
    if (distance > 4 || ABOUT.contains(tree.lemma(noun))) {
      return;
    }
    for (int child : tree.children(noun)) {
      if (tree.isKindOf(child, "nmod") && !tree.is(child, "nmod:poss")) {
        if (!isPlaceOf(noun, child, distance, act)) {
          locatives(child, distance + 1, act);
        }
      }
    }
  }

  private boolean isGoing(int anchor, Act act) {
    return act.type() == EventType.CONSULT && GOING.contains(tree.lemma(anchor));
  }

  /** "shelled Aleppo", "visited Oslo": a town is where it is done; a state is a party. */
  private void bareName(int object, int distance, Act act) {
    int verb = tree.head(object);
    boolean there = act.type() == EventType.ASSAULT || isGoing(verb, act);
    boolean ground =
        act.isDeed() && ENTERING.contains(tree.lemma(verb)) && !tree.token(object).isProperNoun();
    if ((there && phrases.isTown(object)) || ground) {
      phrases
          .find(object, false)
          .ifPresent(found -> act.found().add(new Candidate(found, distance + 1)));
    }
  }
}
