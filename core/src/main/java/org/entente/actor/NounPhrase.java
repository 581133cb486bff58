package org.entente.actor;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads one noun phrase by the order of its words: determiners, modifiers, head, then what it is
 * of, in, from, at or for. A listed name decides before an agent word, an agent word before a guess
 * at the spelling; what none of them tells stays unknown.
 */
final class NounPhrase {
  private final Directory directory;
  private final Agents agents;
  private final Phrase phrase;
  private final NameScan scan;
  private final Descriptors descriptors;
  private final Owners owners;
  private final ListedNames listed;
  private final AgentPhrases agentPhrases;
  private final UnlistedNames unlisted;

  NounPhrase(Ground ground) {
    this.agents = ground.directory().agents();
    this.phrase = ground.phrase();
    this.scan = ground.scan();
    this.directory = ground.directory();
    this.descriptors = new Descriptors(ground);
    this.owners = new Owners(ground, this, descriptors);
    this.listed = new ListedNames(ground, owners, descriptors);
    this.agentPhrases = new AgentPhrases(ground, owners, descriptors);
    var nearNames = new NearNames(ground, owners, descriptors, listed);
    this.unlisted = new UnlistedNames(ground, this, owners, descriptors, agentPhrases, nearNames);
  }

  /**
   * What one part of a phrase names.
   *
   * @param named whether it is a proper name rather than a description
   * @param isPerson whether a listed person
   * @param isPlace whether only somewhere: a state, a city, a people
   * @param isWeak whether the sector comes from a mere modifier: "Naval", "Finance"
   */
  record Part(Mention mention, boolean named, boolean isPerson, boolean isPlace, boolean isWeak) {
    Part(Mention mention, boolean named, boolean isPerson, boolean isPlace) {
      this(mention, named, isPerson, isPlace, false);
    }

    /** A listed person or body, not merely a state's. */
    boolean isSomebody() {
      return named && !isPlace && mention.identity() instanceof Identity.Known;
    }
  }

  /** Words of a phrase before and behind its core, and what was said of it on the way. */
  record Frame(
      int from,
      int core,
      int cut,
      int until,
      boolean former,
      boolean indefinite,
      Optional<ActorId> owner) {}

  Part part(int from, int until) {
    return part(from, until, Optional.empty());
  }

  /**
   * @param owner the country given behind the phrase: "Socialist Party (Spain)"
   */
  Part part(int from, int until, Optional<ActorId> owner) {
    int core = from;
    boolean former = false;
    boolean indefinite = false;
    boolean moved = true;
    while (moved && core < until) {
      moved = false;
      if (scan.longestAt(core, until).filter(m -> m.until() > m.from() + 1).isPresent()) {
        break;
      }
      String word = phrase.word(core).folded();
      boolean more = core + 1 < until;
      if (more
          && PhraseWords.QUANTITIES.contains(word)
          && phrase.word(core + 1).folded().equals("of")) {
        indefinite = true;
        core += 2;
        moved = true;
      } else if (more
          && !phrase.word(core).isInitials()
          && (PhraseWords.DETERMINERS.contains(word) || isNumber(word) || isAge(word))) {
        indefinite |= !word.equals("the");
        core++;
        moved = true;
      } else if (more && PhraseWords.FORMER.contains(word)) {
        former = true;
        core++;
        moved = true;
      }
    }
    List<NameScan.Match> matches = scan.within(core, until);
    int cut = cut(core, until, matches);
    return read(new Frame(from, core, cut, until, former, indefinite, owner), matches);
  }

  /** Where the core ends: at a preposition, a clause, or a second phrase joined to it. */
  private int cut(int core, int until, List<NameScan.Match> matches) {
    for (int i = core + 1; i < until; i++) {
      int word = i;
      Optional<NameScan.Match> inside = matches.stream().filter(m -> m.holds(word)).findFirst();
      if (inside.isPresent()) {
        i = inside.get().until() - 1;
        continue;
      }
      String folded = phrase.word(i).folded();
      if (PhraseWords.PREPOSITIONS.contains(folded)) {
        int over = titleOver(core, i, until);
        if (over < 0) {
          return i;
        }
        i = over - 1;
        continue;
      }
      if (PhraseWords.CLAUSES.contains(folded) && !phrase.word(i).isCapital()) {
        return i;
      }
      boolean joint =
          folded.equals("and") || folded.equals("or") || phrase.word(i).text().equals("&");
      if (joint
          && !isOneBody(core, i, until)
          && (descriptors.agentEnding(core, i).isPresent() || namedBefore(i, matches))) {
        return i;
      }
    }
    return until;
  }

  /** "Labour and Employment Ministry": one capitalised body whose subjects are joined by "and". */
  private boolean isOneBody(int core, int joint, int until) {
    int end = joint + 1;
    while (end < until && phrase.word(end).isCapital()) {
      end++;
    }
    return end > joint + 1
        && phrase.word(core).isCapital()
        && BODIES.contains(phrase.word(end - 1).folded());
  }

  private static final Set<String> BODIES =
      Set.of("ministry", "department", "committee", "commission", "council", "agency", "authority");

  /** "Secretary of State Hillary Clinton": the end of a title with a preposition in it, or -1. */
  private int titleOver(int core, int preposition, int until) {
    for (int from = core; from < preposition; from++) {
      for (int end = Math.min(until - 1, preposition + 4); end > preposition; end--) {
        if (phrase.word(end).isCapital()
            && descriptors.knownUntil(end, until) == end
            && agents.find(Agents.Role.BODY, phrase, end, end + 1).isEmpty()
            && agents.find(Agents.Role.AGENT, phrase, from, end).isPresent()) {
          return end;
        }
      }
    }
    return -1;
  }

  private static boolean namedBefore(int word, List<NameScan.Match> matches) {
    return matches.stream()
        .anyMatch(match ->
            match.until() == word
                && match.names().stream().noneMatch(n -> n.form() == Name.Form.DEMONYM));
  }

  /** "Sri Lankan army chief": a name that reaches into the agent phrase leaves it its rest. */
  private Optional<Descriptors.AgentWord> agentBehindNames(
      Frame frame, List<NameScan.Match> matches) {
    Optional<Descriptors.AgentWord> agent = descriptors.agentEnding(frame.core(), frame.cut());
    if (agent.isEmpty()) {
      return agent;
    }
    int from = agent.get().from();
    return matches.stream()
        .filter(m -> m.from() < from && m.until() > from && m.until() < frame.cut())
        .findFirst()
        .flatMap(m -> descriptors.agentEnding(m.until(), frame.cut()))
        .or(() -> agent);
  }

  private Part read(Frame frame, List<NameScan.Match> matches) {
    Optional<NameScan.Match> named =
        matches.stream().filter(match -> match.until() == frame.cut()).findFirst();
    Optional<Descriptors.AgentWord> agent = agentBehindNames(frame, matches);
    Optional<Part> crossing = unlisted.bodyOver(frame, matches);
    if (crossing.isPresent()) {
      return crossing.get();
    }
    boolean place =
        named.filter(m -> m.from() == frame.core()).isEmpty()
            && unlisted.onlyPlace(frame).isPresent();
    if (named.isPresent() && !place) {
      NameScan.Match match = named.get();
      boolean longer =
          agent.isEmpty()
              || match.from() < agent.get().from()
              || (match.from() == agent.get().from() && !listed.isAgentFirst(match, frame));
      if (longer) {
        Optional<Part> read = listed.named(frame, match, matches);
        if (read.isPresent()) {
          return read.get();
        }
      }
    }
    return agent
        .or(() -> unlisted.misspelt(frame))
        .map(word -> agentPhrases.composed(frame, word, matches))
        .orElseGet(() -> unlisted.unlisted(frame, matches));
  }

  private static boolean isNumber(String word) {
    return !word.isEmpty() && word.chars().allMatch(Character::isDigit);
  }

  private static boolean isAge(String word) {
    return word.endsWith(" year old") || word.endsWith(" month old");
  }

  /** A description of one that another part names: "an officer (FBI)". */
  Mention of(Part described, Part body) {
    Mention mention = described.mention();
    var sectors = new LinkedHashSet<Sector>(body.mention().sector());
    if (mention.country().isPresent()) {
      return mention;
    }
    sectors.addAll(mention.sector());
    return new Mention(
        mention.surface(),
        body.mention().identity(),
        body.mention().country(),
        List.copyOf(sectors));
  }

  /** The country of a part that is a place; of a name that a state shares, the state. */
  Optional<ActorId> countryOfPlace(Part part) {
    if (part.mention().identity() instanceof Identity.Ambiguous ambiguous) {
      List<ActorId> states =
          ambiguous.candidates().stream()
              .filter(id -> directory.actor(id).kind() == Actor.Kind.STATE)
              .toList();
      return states.size() == 1 ? Optional.of(states.getFirst()) : Optional.empty();
    }
    return part.mention().country();
  }
}
