package org.entente.actor;

import java.util.List;
import java.util.Optional;
import org.entente.parse.Tree;

/** In which state what a name of a state or town means lies, as directory and gazetteer tell. */
final class Localities {
  private static final int MOST_WORDS = 3;

  private final Directory directory;
  private final Naming naming;

  Localities(Directory directory, Naming naming) {
    this.directory = directory;
    this.naming = naming;
  }

  /** Whether a state, a part of one or a town bears this name, on whatever day. */
  boolean isPlace(String words) {
    return directory.isTown(words)
        || directory.listNames(words).stream()
            .anyMatch(name ->
                name.form() != Name.Form.DEMONYM && Kinds.isState(directory.actor(name.actor())));
  }

  /**
   * The state that bears this name on the day, or in which the place of this name lies; empty where
   * several do, where none does, and for ground whose state is disputed.
   */
  Optional<ActorId> countryAt(String words) {
    List<ActorId> states =
        naming.ids(directory.listNames(words)).stream()
            .map(directory::actor)
            .filter(Kinds::isState)
            .map(actor -> Naming.countryOf(actor).orElse(actor.id()))
            .distinct()
            .toList();
    if (!states.isEmpty()) {
      return Optional.of(states.getFirst()).filter(id -> states.size() == 1 && Kinds.isCountry(id));
    }
    List<ActorId> countries = directory.places().countriesOf(Phrase.key(words));
    return countries.size() == 1
        ? Optional.of(countries.getFirst()).filter(naming::exists)
        : Optional.empty();
  }

  /**
   * "Lagos police", "residents of Aleppo": the country of the first place among the words.
   *
   * @param from a token
   * @param until a token, excluded
   */
  Optional<Actor> firstWithin(Tree tree, HeadWords words, int from, int until) {
    for (int i = from; i < until; i++) {
      if (!tree.token(i).isProperNoun()) {
        continue;
      }
      for (int end = Math.min(until, i + MOST_WORDS); end > i; end--) {
        List<ActorId> countries =
            directory.places().countriesOf(Spelling.fold(words.in(tree.span(i, end - 1))));
        if (countries.size() == 1) {
          return directory.findActor(countries.getFirst());
        }
      }
    }
    return Optional.empty();
  }
}
