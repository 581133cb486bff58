package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.entente.actor.Directory;
import org.entente.actor.Identity;
import org.entente.parse.Tree;
import org.entente.report.frame.Clauses;
import org.entente.report.frame.Lexicon;
import org.entente.report.frame.Match;
import org.entente.report.frame.Pattern;

/** Who acts and who is acted upon in a match, as participants. One object a sentence. */
final class Parties {
  /** Here the target is whoever is answerable: who condemns an invasion condemns the invader. */
  private static final Set<EventType> OF_THE_ANSWERABLE =
      Set.of(EventType.ACCUSE, EventType.REJECT);

  /** What does, and is hurt, on its owner's account; kin, friends and foes are others. */
  private static final Set<String> OWNED =
      Set.of(
          "force",
          "forces",
          "troop",
          "troops",
          "soldier",
          "army",
          "navy",
          "aircraft",
          "plane",
          "jet",
          "warplane",
          "fighter",
          "bomber",
          "helicopter",
          "drone",
          "missile",
          "rocket",
          "ship",
          "warship",
          "vessel",
          "tanker",
          "boat",
          "pilot",
          "marine",
          "police",
          "guard",
          "unit",
          "column",
          "artillery",
          "tank",
          "interceptor",
          "battery",
          "commando",
          "government",
          "ministry",
          "parliament",
          "embassy",
          "consulate",
          "mission",
          "ambassador",
          "envoy",
          "diplomat",
          "delegation",
          "agent",
          "territory",
          "soil",
          "border",
          "frontier",
          "airspace",
          "water",
          "waters",
          "capital",
          "airport",
          "base",
          "port",
          "position",
          "citizen",
          "national",
          "sailor",
          "fisherman",
          "airliner",
          "sovereignty");

  private static final Set<String> QUANTITIES =
      Set.of(
          "one", "two", "three", "four", "five", "several", "some", "many", "dozens", "dozen",
          "most");

  private final Directory directory;
  private final Lexicon lexicon;
  private final Clauses clauses;
  private final Tree tree;
  private final Participants participants;

  Parties(Directory directory, Lexicon lexicon, Clauses clauses, Participants participants) {
    this.directory = directory;
    this.lexicon = lexicon;
    this.clauses = clauses;
    this.tree = clauses.tree();
    this.participants = participants;
  }

  Participants participants() {
    return participants;
  }

  List<Participant> sources(Match match) {
    var heads = new ArrayList<Integer>(match.sources().size());
    for (int head : match.sources()) {
      if (!isTheme(match, head)) {
        heads.add(owner(head));
      }
    }
    return participants.ofSources(heads);
  }

  List<Participant> targets(Match match) {
    if (!match.pattern().hasTarget() && !match.frame().mutual()) {
      return insideNamedWords(match, sources(match));
    }
    List<Integer> heads =
        OF_THE_ANSWERABLE.contains(match.frame().act().type())
            ? answerable(match)
            : match.targets();
    return participants.of(heads.stream().map(this::owner).toList());
  }

  /**
   * "its aircraft", "their embassy": forces, bodies and ground that name nobody themselves are of
   * whoever owns them, as "Iran's aircraft" are Iran's. The pronoun where there is one, otherwise
   * the phrase itself.
   */
  private int owner(int head) {
    int thing = counted(head);
    int pronoun = tree.child(thing, "nmod:poss");
    if (pronoun < 0
        || !(OWNED.contains(tree.lemma(thing)) || OWNED.contains(tree.lowered(thing)))
        || !isOfNobody(head)) {
      return head;
    }
    int owner = tree.lowered(pronoun).equals("whose") ? relativeOf(thing) : pronoun;
    boolean known =
        owner >= 0 && (owner != pronoun || tree.token(pronoun).isPronoun()) && !isOfNobody(owner);
    return known ? owner : head;
  }

  private boolean isOfNobody(int head) {
    return participants.of(List.of(head)).stream()
        .allMatch(one -> one.country().isEmpty() && one.principal().isEmpty());
  }

  /** "one of its jets": the jets. */
  private int counted(int head) {
    if (QUANTITIES.contains(tree.lemma(head))) {
      for (int child : tree.children(head)) {
        if (tree.isKindOf(child, "nmod") && tree.preposition(child).equals("of")) {
          return child;
        }
      }
    }
    return head;
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

  /** Whether somebody stands in each place that the frame needs. */
  boolean areFound(Match match) {
    return !sources(match).isEmpty()
        && (match.frame().mutual() || !match.pattern().hasTarget() || !targets(match).isEmpty());
  }

  /**
   * "the Syria withdrawal", "a WhatsApp message": before a noun a state's own name says what the
   * act is about, and a firm's by which way, unless the act has its target elsewhere. Adjectives
   * and abbreviations ("US", "NATO") do say who acts.
   */
  private boolean isTheme(Match match, int head) {
    if (match.pattern().kind() != Pattern.Kind.NOUN
        || !tree.is(head, "compound")
        || tree.head(head) != match.predicate()
        || Names.isAbbreviation(tree.token(head).text())) {
      return false;
    }
    return participants.of(List.of(head)).stream()
        .anyMatch(one ->
            one.identity() instanceof Identity.Known(var id)
                && switch (directory.actor(id).kind()) {
                  case COMPANY, OUTLET -> true;
                  case STATE, PREDECESSOR, TERRITORY ->
                      match.targets().isEmpty()
                          && match.sources().size() == 1
                          && Names.isOwnName(directory, one.text());
                  default -> false;
                });
  }

  private List<Integer> answerable(Match match) {
    var heads = new ArrayList<Integer>();
    for (int head : match.targets()) {
      int act = actBehind(head, match.predicate());
      if (act < 0) {
        heads.add(head);
      } else {
        heads.addAll(clauses.subjectsOf(act));
      }
    }
    return heads;
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

  /**
   * "demanded an Israeli withdrawal", "released Indian prisoners": the words that the pattern names
   * may name someone.
   */
  private List<Participant> insideNamedWords(Match match, List<Participant> sources) {
    List<Integer> named =
        match.words().stream().filter(token -> token != match.predicate()).toList();
    return participants.of(named).stream()
        .filter(one ->
            (one.principal().isPresent() || one.country().isPresent())
                && sources.stream().noneMatch(source -> source.country().equals(one.country())))
        .toList();
  }
}
