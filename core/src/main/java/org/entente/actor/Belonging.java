package org.entente.actor;

import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import org.entente.actor.Resolver.Found;
import org.entente.parse.Tree;

/** Which actor a phrase says that its head belongs to: "Russian troops", "the envoy of France". */
final class Belonging {
  private static final Set<String> OF_PLACE = Set.of("of", "from", "in", "for", "at");

  private final Tree tree;
  private final Directory directory;
  private final HeadWords words;
  private final Localities localities;
  private final IntFunction<Optional<Found>> names;
  private final IntFunction<Optional<Found>> phrases;

  /**
   * @param names whom the name that holds a token means
   * @param phrases whom the phrase with a token for its head means
   */
  Belonging(
      Tree tree,
      Directory directory,
      HeadWords words,
      Localities localities,
      IntFunction<Optional<Found>> names,
      IntFunction<Optional<Found>> phrases) {
    this.tree = tree;
    this.directory = directory;
    this.words = words;
    this.localities = localities;
    this.names = names;
    this.phrases = phrases;
  }

  /** The one known actor that an adjective, a name before the word, a possessor or "of …" gives. */
  Optional<Actor> bodyOf(int head) {
    return beside(head)
        .or(() -> nameBefore(head))
        .or(() -> localities.firstWithin(tree, words, words.first(head), head))
        .or(() -> behindPreposition(head))
        .or(() -> inApposition(head));
  }

  /** The same, where it is a state. */
  Optional<Actor> stateOf(int head) {
    return bodyOf(head).filter(actor -> actor.kind().isState());
  }

  private Optional<Actor> beside(int head) {
    for (int child : tree.children(head)) {
      if (tree.is(child, "nmod:poss") || tree.is(child, "compound") || tree.is(child, "amod")) {
        Optional<Actor> actor = knownAt(child);
        if (actor.isPresent()) {
          return actor;
        }
      }
    }
    return Optional.empty();
  }

  /** Titles and names are often chained flat: every name before the head in its own phrase. */
  private Optional<Actor> nameBefore(int head) {
    int first = words.first(head);
    for (int i = head - 1; i >= first; i--) {
      Optional<Actor> actor = knownAt(i);
      if (actor.isPresent()) {
        return actor;
      }
    }
    return Optional.empty();
  }

  private Optional<Actor> behindPreposition(int head) {
    for (int child : tree.children(head)) {
      if ((tree.is(child, "nmod") || tree.is(child, "obl"))
          && OF_PLACE.contains(tree.preposition(child))) {
        Optional<Actor> actor =
            known(phrases.apply(child))
                .or(() -> localities.firstWithin(tree, words, words.first(child), child + 1));
        if (actor.isPresent()) {
          return actor;
        }
      }
    }
    return Optional.empty();
  }

  private Optional<Actor> inApposition(int head) {
    for (int child : tree.children(head)) {
      if (tree.is(child, "appos")) {
        Optional<Actor> actor = known(phrases.apply(child));
        if (actor.isPresent()) {
          return actor.flatMap(found ->
              found.kind() == Actor.Kind.PERSON
                  ? found.country().flatMap(directory::findActor)
                  : actor);
        }
      }
    }
    return Optional.empty();
  }

  /** The actor whose name, written with a capital, holds the token. */
  Optional<Actor> knownAt(int token) {
    return words.isCapital(token) ? known(names.apply(token)) : Optional.empty();
  }

  private Optional<Actor> known(Optional<Found> found) {
    return found.flatMap(one ->
        one.mention().identity() instanceof Identity.Known known
            ? directory.findActor(known.actor())
            : Optional.empty());
  }
}
