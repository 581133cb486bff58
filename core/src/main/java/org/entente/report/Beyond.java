package org.entente.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Sector;
import org.entente.parse.Tree;
import org.entente.report.frame.Clauses;
import org.entente.report.frame.Match;

/**
 * Who is meant in an act that stands in a clause of its own, by those who stand in the clauses over
 * it: "Vietnam said that troops had crossed its frontier", "the general staff said that ten Iraqi
 * tanks had been destroyed", "Peru blamed Ecuador after shells hit its embassy".
 */
final class Beyond {
  private static final Set<String> OF_BODIES = Set.of("its", "their");

  /** Who says so tells of another's deed, or of what he would rather not have done. */
  private static final Set<String> RELUCTANT =
      Set.of("acknowledge", "admit", "concede", "confirm", "deny", "dispute", "complain", "fear");

  /** Verbs by which anybody who speaks for a state takes a deed for its own side. */
  private static final Set<String> CLAIMING = Set.of("claim", "boast", "brag");

  private static final Set<String> ACCUSING = Set.of("accuse", "blame", "denounce", "condemn");
  private static final Set<String> MARKS = Set.of("after", "when", "because", "since");

  private final Clauses clauses;
  private final Tree tree;
  private final Participants participants;

  Beyond(Clauses clauses, Participants participants) {
    this.clauses = clauses;
    this.tree = clauses.tree();
    this.participants = participants;
  }

  /**
   * Whose forces or ground "its" and "their" make them: the nearest subject over the act that can
   * own them, since nobody does harm to himself.
   *
   * @param others of the other side of the act
   * @return head of the owner's phrase, −1 when that is not safe to say
   */
  int owner(Match match, int pronoun, List<Participant> others) {
    boolean hostile = match.frame().act().quad() > 2;
    if (!hostile || !OF_BODIES.contains(tree.lowered(pronoun))) {
      return -1;
    }
    for (int verb : over(match.predicate())) {
      List<Integer> subjects = clauses.subjectsOf(verb);
      if (subjects.size() != 1 || isOfMatch(match, subjects.getFirst())) {
        continue;
      }
      List<Participant> named = Participants.placed(participants.of(subjects));
      if (named.size() == 1) {
        return others.stream().anyMatch(other -> isOfOneState(named.getFirst(), other))
            ? -1
            : subjects.getFirst();
      }
    }
    return -1;
  }

  /**
   * Who did what nobody is named for. An army's word on what befell another's forces is on its own
   * deed; whoever is accused after a deed is accused of that.
   *
   * @param struck those whom the act befell, known
   */
  List<Participant> doers(Match match, List<Participant> struck) {
    if (struck.isEmpty() || match.frame().act().type() != EventType.ASSAULT) {
      return List.of();
    }
    List<Participant> strikers = strikers(match);
    if (!strikers.isEmpty()) {
      return strikers;
    }
    List<Participant> accused = accused(match, struck);
    return accused.isEmpty() && match.sources().isEmpty() && isOfForces(match)
        ? claimants(match, struck)
        : accused;
  }

  /** "were killed when Turkish jets bombed the road". */
  private List<Participant> strikers(Match match) {
    if (!match.sources().isEmpty()) {
      return List.of();
    }
    int when = whenBelow(match.predicate());
    for (int child : tree.children(match.predicate())) {
      // "were killed when …, officials said": hung on the saying
      if (when < 0 && tree.is(child, "ccomp") && clauses.isSaying(child)) {
        when = whenBelow(child);
      }
    }
    return when < 0
        ? List.of()
        : Participants.placed(participants.ofSources(sent(clauses.subjectsOf(when))));
  }

  private int whenBelow(int verb) {
    for (int child : tree.children(verb)) {
      if (tree.is(child, "advcl")
          && (isWhen(tree.child(child, "advmod")) || isWhen(tree.child(child, "mark")))) {
        return child;
      }
    }
    return -1;
  }

  private boolean isWhen(int word) {
    return word >= 0 && tree.lemma(word).equals("when");
  }

  /** "missiles from a Turkish ship": the ship's. */
  private List<Integer> sent(List<Integer> heads) {
    var senders = new ArrayList<Integer>();
    for (int head : heads) {
      int from = -1;
      for (int child : tree.children(head)) {
        if (tree.isKindOf(child, "nmod") && tree.preposition(child).equals("from")) {
          from = child;
        }
      }
      senders.add(from >= 0 ? from : head);
    }
    return senders;
  }

  private List<Participant> claimants(Match match, List<Participant> struck) {
    for (int verb : over(match.predicate())) {
      if (!clauses.isSaying(verb)) {
        continue;
      }
      if (RELUCTANT.contains(tree.lemma(verb))) {
        return List.of();
      }
      List<Participant> speakers =
          Participants.placed(participants.ofSources(clauses.subjectsOf(verb)));
      if (speakers.size() != 1) {
        continue;
      }
      Participant speaker = speakers.getFirst();
      boolean military =
          speaker.sector().stream().findFirst().filter(sector -> sector == Sector.MIL).isPresent();
      boolean apart = struck.stream().noneMatch(one -> isOfOneState(one, speaker));
      return apart && (military || CLAIMING.contains(tree.lemma(verb))) ? speakers : List.of();
    }
    return List.of();
  }

  /** The verb of accusing over an act for which nobody else is named. */
  Optional<Integer> accusing(Match match, List<Participant> struck) {
    return accused(match, struck).isEmpty()
        ? Optional.empty()
        : Optional.of(tree.head(match.predicate()));
  }

  private List<Participant> accused(Match match, List<Participant> struck) {
    int clause = match.predicate();
    int verb = tree.head(clause);
    int mark = tree.child(clause, "mark");
    boolean byWeapons =
        match.sources().stream().allMatch(head -> WordKind.OWNED.has(tree.lemma(head)));
    if (verb < 0
        || mark < 0
        || !byWeapons
        || !tree.is(clause, "advcl")
        || !MARKS.contains(tree.lemma(mark))
        || !ACCUSING.contains(tree.lemma(verb))) {
      return List.of();
    }
    int object = tree.child(verb, "obj");
    List<Participant> accusers =
        Participants.placed(participants.ofSources(clauses.subjectsOf(verb)));
    List<Participant> accused =
        object < 0 ? List.of() : Participants.placed(participants.of(object));
    boolean own =
        accusers.size() == 1
            && struck.stream().allMatch(one -> isOfOneState(one, accusers.getFirst()));
    return own && accused.size() == 1 && !isOfOneState(accused.getFirst(), accusers.getFirst())
        ? accused
        : List.of();
  }

  /** Verbs of the clauses over an act, the nearest first, and of what is said behind it. */
  private List<Integer> over(int predicate) {
    var verbs = new ArrayList<Integer>();
    for (int child : tree.children(predicate)) {
      boolean behind = tree.is(child, "parataxis") || tree.is(child, "ccomp");
      if (behind && child > predicate && clauses.isSaying(child) && tree.child(child, "mark") < 0) {
        verbs.add(child);
      }
    }
    for (int at = tree.head(predicate); at >= 0; at = tree.head(at)) {
      if (tree.token(at).isVerb()) {
        verbs.add(at);
      }
    }
    return verbs;
  }

  private static boolean isOfMatch(Match match, int head) {
    return match.sources().contains(head) || match.targets().contains(head);
  }

  /**
   * Whether it befell forces: those of the place acted upon, or of the words that the frame has.
   */
  private boolean isOfForces(Match match) {
    var heads = new ArrayList<>(match.targets());
    heads.addAll(match.words());
    return heads.stream()
        .anyMatch(head ->
            tree.token(head).isNoun()
                && (WordKind.FORCES.has(tree.lemma(head)) || WordKind.OWNED.has(tree.lemma(head))));
  }

  private static boolean isOfOneState(Participant one, Participant other) {
    Optional<?> state = one.principal().or(one::country);
    return state.isPresent() && state.equals(other.principal().or(other::country));
  }
}
