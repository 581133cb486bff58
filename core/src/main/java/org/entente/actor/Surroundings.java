package org.entente.actor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the sentence around a phrase tells about it: countries, full names, titles, a year. */
final class Surroundings {
  private static final Pattern YEAR = Pattern.compile("\\b(19[4-9]\\d|20[0-4]\\d)\\b");

  /** A longer phrase is looked for within so many words before the name. */
  private static final int REACH = 8;

  private final Directory directory;
  private final NameIndex names;
  private final String words;
  private final Phrase sentence;
  private final TreeSet<ActorId> countries = new TreeSet<>();
  private final TreeSet<ActorId> within = new TreeSet<>();
  private final TreeSet<ActorId> actors = new TreeSet<>();

  Surroundings(Directory directory, NameIndex names, String words, String context) {
    this.directory = directory;
    this.names = names;
    this.words = words.strip();
    this.sentence = Phrase.of(context);
    if (sentence.size() > 0) {
      scan();
    }
  }

  private void scan() {
    int own = startOfWords();
    int ownEnd = own < 0 ? -1 : own + Phrase.of(words).size();
    for (int i = 0; i < sentence.size(); i++) {
      if (i >= own && i < ownEnd) {
        continue;
      }
      if (!sentence.word(i).isCapital()) {
        continue;
      }
      int until = longestAt(i);
      if (until > i) {
        List<Name> found = names.find(sentence.key(i, until));
        var ids = new TreeSet<ActorId>();
        found.forEach(name -> ids.add(name.actor()));
        actors.addAll(ids);
        if (ids.size() == 1) {
          Naming.countryOf(directory.actor(ids.first())).ifPresent(countries::add);
        }
        i = until - 1;
      } else {
        place(i);
      }
    }
  }

  private void place(int from) {
    for (int until = Math.min(from + 3, sentence.size()); until > from; until--) {
      List<ActorId> found = directory.places().countriesOf(sentence.key(from, until));
      if (found.size() == 1) {
        countries.add(found.getFirst());
        within.add(found.getFirst());
        return;
      }
    }
  }

  private int longestAt(int from) {
    for (int until = Math.min(from + names.longest(), sentence.size()); until > from; until--) {
      String key = sentence.key(from, until);
      boolean common = until == from + 1 && PhraseWords.COMMON.contains(key);
      List<Name> found = common ? List.of() : names.find(key);
      if (!found.isEmpty() && !sentence.word(until - 1).isSign()) {
        return until;
      }
    }
    return from;
  }

  /** The only country that the sentence names outside the phrase. */
  Optional<ActorId> findCountry() {
    return countries.size() == 1 ? Optional.of(countries.first()) : Optional.empty();
  }

  /** Those of the candidates whom the sentence speaks of, or whose country it speaks of. */
  List<ActorId> near(List<ActorId> candidates) {
    List<ActorId> named = candidates.stream().filter(actors::contains).toList();
    if (!named.isEmpty()) {
      return named;
    }
    return candidates.stream()
        .filter(candidate -> {
          Actor actor = directory.actor(candidate);
          // "Mr. Bush promised Georgia help": that a state is named tells nothing of its parts
          boolean part = actor.kind() == Actor.Kind.TERRITORY;
          return Naming.countryOf(actor)
              .filter(part ? within::contains : countries::contains)
              .isPresent();
        })
        .toList();
  }

  boolean speaksOf(ActorId country) {
    return countries.contains(country);
  }

  /** The middle of the one year that the sentence names. */
  Optional<LocalDate> findDay() {
    Matcher matcher = YEAR.matcher(sentence.text());
    var years = new TreeSet<Integer>();
    while (matcher.find()) {
      years.add(Integer.parseInt(matcher.group()));
    }
    return years.size() == 1 ? Optional.of(LocalDate.of(years.first(), 7, 1)) : Optional.empty();
  }

  private int startOfWords() {
    List<Phrase.Word> own = Phrase.of(words).words();
    for (int i = 0; i + own.size() <= sentence.size() && !own.isEmpty(); i++) {
      boolean same = true;
      for (int j = 0; j < own.size() && same; j++) {
        same = sentence.word(i + j).folded().equals(own.get(j).folded());
      }
      if (same) {
        return i;
      }
    }
    return -1;
  }

  private static final Set<String> STOPS = Set.of("said", "says", "told", "and", "but", "that");

  /** The name with the title before it or the apposition behind it, when either stands there. */
  Optional<String> findLonger() {
    int from = startOfWords();
    if (from < 0) {
      return Optional.empty();
    }
    int until = from + Phrase.of(words).size();
    int first = from;
    while (first > 0 && from - first < REACH && belongs(sentence.word(first - 1))) {
      first--;
    }
    if (first < from) {
      return Optional.of(sentence.text(first, until));
    }
    if (until + 1 < sentence.size() && sentence.word(until).text().equals(",")) {
      var behind = new ArrayList<Integer>();
      for (int i = until + 1; i < sentence.size() && i - until <= REACH + 4; i++) {
        if (sentence.word(i).isSign() || STOPS.contains(sentence.word(i).folded())) {
          break;
        }
        behind.add(i);
      }
      if (!behind.isEmpty()) {
        return Optional.of(
            sentence.text(from, until)
                + ", "
                + sentence.text(behind.getFirst(), behind.getLast() + 1));
      }
    }
    return Optional.empty();
  }

  private boolean belongs(Phrase.Word word) {
    if (word.isPossessive()) {
      return true;
    }
    if (word.isSign()
        || PhraseWords.PREPOSITIONS.contains(word.folded())
        || PhraseWords.DETERMINERS.contains(word.folded())
        || STOPS.contains(word.folded())) {
      return false;
    }
    Phrase alone = Phrase.of(word.text());
    return word.isCapital()
        || PhraseWords.PLAIN_ADJECTIVES.contains(word.folded())
        || PhraseWords.FORMER.contains(word.folded())
        || directory.agents().find(Agents.Role.AGENT, alone, 0, 1).isPresent()
        || directory.agents().find(Agents.Role.HEAD, alone, 0, 1).isPresent()
        || directory.agents().find(Agents.Role.MODIFIER, alone, 0, 1).isPresent()
        || word.folded().equals("ministry")
        || word.folded().equals("foreign")
        || word.folded().equals("prime");
  }
}
