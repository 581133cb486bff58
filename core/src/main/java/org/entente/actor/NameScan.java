package org.entente.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The listed names of a phrase, longest first, left to right, none inside another. */
final class NameScan {
  /** Names of the words {@code from} to {@code until}, excluded. */
  record Match(int from, int until, List<Name> names) {
    boolean holds(int word) {
      return from <= word && word < until;
    }
  }

  /** Acronyms that people type in lower case, and that are no other word. */
  private static final Set<String> LOWER_ACRONYMS =
      Set.of(
          "nato", "isis", "isil", "fbi", "cia", "kgb", "fsb", "opec", "asean", "ecowas", "unicef",
          "unesco", "unhcr", "farc", "pkk", "plo", "idf", "eu", "un", "uk", "usa", "bbc", "cnn",
          "imf", "iaea", "ltte", "anc", "nsa", "nypd", "lapd", "hamas", "bjp", "akp", "prc", "uae",
          "dprk", "ussr", "drc");

  private final NameIndex index;
  private final Phrase phrase;

  private final Agents agents;

  NameScan(NameIndex index, Agents agents, Phrase phrase) {
    this.index = index;
    this.agents = agents;
    this.phrase = phrase;
  }

  List<Match> within(int from, int until) {
    var matches = new ArrayList<Match>();
    for (int i = from; i < until; i++) {
      Optional<Match> match = longestAt(i, until);
      if (match.isPresent()) {
        matches.add(match.get());
        i = match.get().until() - 1;
      }
    }
    return matches;
  }

  Optional<Match> longestAt(int from, int until) {
    String folded = phrase.word(from).folded();
    int gap = folded.indexOf(' ');
    if (folded.isEmpty() || !index.mayBegin(gap < 0 ? folded : folded.substring(0, gap))) {
      return Optional.empty();
    }
    for (int end = Math.min(until, from + index.longest()); end > from; end--) {
      Optional<Match> match = exactly(from, end);
      if (match.isPresent()) {
        return match;
      }
    }
    return Optional.empty();
  }

  /** Names of exactly these words, written as this phrase may write them. */
  Optional<Match> exactly(int from, int until) {
    if (phrase.word(until - 1).isSign()) {
      return Optional.empty();
    }
    String text = phrase.text(from, until);
    List<Name> names =
        index.find(phrase.key(from, until)).stream()
            .filter(name -> bears(from, until, text, name))
            .toList();
    List<Name> same = names.stream().filter(name -> name.words().equals(text)).toList();
    List<Name> kept = same.isEmpty() ? names : same;
    return kept.isEmpty() || isCommon(from, until)
        ? Optional.empty()
        : Optional.of(new Match(from, until, kept));
  }

  /** "the high court", "the coast guard" in lower case are anybody's. */
  private boolean isCommon(int from, int until) {
    for (int i = from; i < until; i++) {
      if (phrase.word(i).isCapital()) {
        return false;
      }
    }
    return agents.find(Agents.Role.AGENT, phrase, from, until).isPresent();
  }

  /** Whether case allows the reading: "us" is no country, "who" no organisation, "may" nobody. */
  private boolean bears(int from, int until, String text, Name name) {
    if (name.words().equals(text)) {
      return true;
    }
    String key = phrase.key(from, until);
    boolean acronym =
        name.words().length() <= 5 && name.words().chars().noneMatch(Character::isLowerCase);
    if (phrase.isLower()) {
      return acronym
          ? LOWER_ACRONYMS.contains(key)
          : key.length() > 3 && !PhraseWords.COMMON.contains(key);
    }
    if (acronym && until == from + 1) {
      return text.chars().noneMatch(Character::isLowerCase);
    }
    for (int i = from; i < until; i++) {
      if (phrase.word(i).isCapital()) {
        return true;
      }
    }
    return Character.isLowerCase(name.words().charAt(0));
  }
}
