package org.entente.actor;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Agent words, titles and whatever else in a phrase describes somebody without naming anybody. */
final class Descriptors {
  private final Directory directory;
  private final Agents agents;
  private final Phrase phrase;

  Descriptors(Ground ground) {
    this.directory = ground.directory();
    this.agents = ground.directory().agents();
    this.phrase = ground.phrase();
  }

  /** An agent word or phrase with its sector; {@code head} tells that its sector is weak. */
  record AgentWord(int from, int until, Sector sector, boolean head) {}

  /** The longest agent phrase that ends the core, or begins in it and goes on over "of". */
  Optional<AgentWord> agentEnding(int core, int cut) {
    for (int from = core; from < cut; from++) {
      for (int until = reach(cut); until > cut; until--) {
        Optional<Sector> sector = agents.find(Agents.Role.AGENT, phrase, from, until);
        if (sector.isPresent() && from < cut) {
          return Optional.of(new AgentWord(from, until, sector.get(), false));
        }
      }
      Optional<Sector> sector = agents.find(Agents.Role.AGENT, phrase, from, cut);
      Optional<Sector> head = agents.find(Agents.Role.HEAD, phrase, from, cut);
      if (sector.isPresent() || head.isPresent()) {
        return Optional.of(
            new AgentWord(from, cut, sector.or(() -> head).orElse(Sector.UIS), head.isPresent()));
      }
    }
    return Optional.empty();
  }

  /** How far an agent phrase may go on behind the core: a few words, and over no sign. */
  private int reach(int cut) {
    int until = cut;
    while (until < Math.min(phrase.size(), cut + 4)
        && (!phrase.word(until).isSign() || phrase.word(until).isPossessive())) {
      until++;
    }
    return until;
  }

  /** The last title, office or agent word before a name. */
  Optional<AgentWord> title(int from, int until) {
    for (int end = until; end > from; end--) {
      for (int start = Math.max(from, end - 5); start < end; start++) {
        Optional<Sector> head = agents.find(Agents.Role.HEAD, phrase, start, end);
        Optional<Sector> sector =
            agents
                .find(Agents.Role.TITLE, phrase, start, end)
                .or(() -> head)
                .or(agentAt(start, end));
        Optional<Sector> specific = agents.find(Agents.Role.AGENT, phrase, start, end);
        boolean courtesy = PhraseWords.COURTESY.contains(phrase.key(start, end));
        if (sector.isPresent() && !courtesy) {
          return Optional.of(
              new AgentWord(
                  start, end, specific.or(() -> sector).orElse(Sector.UIS), head.isPresent()));
        }
      }
    }
    return Optional.empty();
  }

  private Supplier<Optional<Sector>> agentAt(int from, int until) {
    return () -> agents.find(Agents.Role.AGENT, phrase, from, until);
  }

  /** Whether all words tell what the name behind them is, and none is a name of its own. */
  boolean described(int from, int until, List<NameScan.Match> matches) {
    return properWords(from, until, matches) == 0;
  }

  /** How many words are capitalised and nothing that the program knows. */
  int properWords(int from, int until, List<NameScan.Match> matches) {
    int proper = 0;
    for (int i = from; i < until; i++) {
      int word = i;
      Optional<NameScan.Match> inside = matches.stream().filter(m -> m.holds(word)).findFirst();
      if (inside.isPresent()) {
        boolean person =
            inside.get().until() <= until
                && inside.get().names().stream()
                    .allMatch(n -> directory.actor(n.actor()).kind() == Actor.Kind.PERSON);
        proper += person && !ownsWhatFollows(inside.get()) ? 1 : 0;
        i = inside.get().until() - 1;
        continue;
      }
      int known = knownUntil(i, until);
      if (known > i) {
        i = known - 1;
        continue;
      }
      proper += phrase.word(i).isCapital() ? 1 : 0;
    }
    return proper;
  }

  /** Where a word or phrase that tells something and names nobody ends. */
  int knownUntil(int from, int limit) {
    for (int until = Math.min(from + 4, limit); until > from; until--) {
      boolean told =
          agents.find(Agents.Role.AGENT, phrase, from, until).isPresent()
              || agents.find(Agents.Role.HEAD, phrase, from, until).isPresent()
              || agents.find(Agents.Role.MODIFIER, phrase, from, until).isPresent()
              || agents.find(Agents.Role.TITLE, phrase, from, until).isPresent()
              || !directory.places().countriesOf(phrase.key(from, until)).isEmpty();
      if (told) {
        return until;
      }
    }
    String word = phrase.word(from).folded();
    if (phrase.word(from).isInitials()) {
      return from;
    }
    boolean small =
        phrase.word(from).isPossessive()
            || PhraseWords.FORMER.contains(word)
            || PhraseWords.PLAIN_ADJECTIVES.contains(word)
            || PhraseWords.COURTESY.contains(word)
            || (from == 0 && word.endsWith("ed") && word.length() > 5)
            || PhraseWords.DETERMINERS.contains(word)
            || PhraseWords.PREPOSITIONS.contains(word);
    return small ? from + 1 : from;
  }

  /** First word of the name at a phrase's end, behind titles and the like. */
  int firstOfName(int core, int cut, List<NameScan.Match> matches) {
    int first = core;
    int placesFrom = -1;
    for (int i = core; i < cut - 1; ) {
      int word = i;
      Optional<NameScan.Match> inside = matches.stream().filter(m -> m.from() == word).findFirst();
      boolean place =
          inside.isPresent()
              && inside.get().until() < cut
              && inside.get().names().stream()
                  .allMatch(n -> Kinds.isPlace(directory.actor(n.actor())));
      int known = place ? inside.get().until() : knownUntil(i, cut - 1);
      if (known == i) {
        break;
      }
      boolean given = !place && isOnlyPlace(i, known);
      placesFrom = given ? (placesFrom < 0 ? i : placesFrom) : -1;
      i = known;
      first = i;
    }
    // "Victoria Okello", "Pierre Lambert": what is right before a name and a place is a given name
    return placesFrom < 0 ? first : placesFrom;
  }

  private boolean isOnlyPlace(int from, int until) {
    return !directory.places().countriesOf(phrase.key(from, until)).isEmpty()
        && agents.find(Agents.Role.AGENT, phrase, from, until).isEmpty()
        && agents.find(Agents.Role.HEAD, phrase, from, until).isEmpty()
        && agents.find(Agents.Role.TITLE, phrase, from, until).isEmpty();
  }

  boolean formerWithin(int from, int until) {
    for (int i = from; i < until; i++) {
      if (PhraseWords.FORMER.contains(phrase.word(i).folded())) {
        return true;
      }
    }
    return false;
  }

  boolean ownsWhatFollows(NameScan.Match match) {
    int next = match.until();
    if (next >= phrase.size()) {
      return true;
    }
    return phrase.word(next).isPossessive() || !phrase.word(next).isCapital();
  }
}
