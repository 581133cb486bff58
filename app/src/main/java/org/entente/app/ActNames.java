package org.entente.app;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.entente.actor.Actor;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.actor.Identity;
import org.entente.actor.NamedActor;

/**
 * How actors are called in acts or ties: in an archive by their ids, in a table as they stand
 * there. Finds that name from what a person types, an id or a name of the directory.
 */
sealed interface ActNames {
  /**
   * The name in the acts.
   *
   * @throws UserMistake when the words name nobody, or several
   */
  String find(String words);

  /** The name with more of who it is, for people. */
  String words(String name);

  /** The plain name, for people. */
  String name(String id);

  /**
   * @param heirs former actors and those under whom they are counted
   */
  record OfArchive(Directory directory, Map<ActorId, ActorId> heirs) implements ActNames {
    public OfArchive {
      heirs = Map.copyOf(heirs);
    }

    @Override
    public String find(String words) {
      ActorId id = AskedActor.find(directory, words);
      return heirs.getOrDefault(id, id).value();
    }

    @Override
    public String words(String name) {
      return AskedActor.words(directory, new ActorId(name));
    }

    @Override
    public String name(String id) {
      return directory.findActor(new ActorId(id)).map(Actor::name).orElse(id);
    }
  }

  /**
   * @param names all of the table, chained
   * @param chain the name under which a name is counted
   */
  record OfTable(
      Directory directory, Path file, NavigableSet<String> names, UnaryOperator<String> chain)
      implements ActNames {
    @Override
    public String find(String words) {
      return candidates(words.strip())
          .map(chain)
          .filter(names::contains)
          .findFirst()
          .orElseThrow(() ->
              new UserMistake(
                  "nobody in %s is called “%s”; it names %s"
                      .formatted(file, words, examples(words.strip()))));
    }

    /**
     * As typed; then, since tables mostly have codes where a person writes names, both of these.
     */
    private Stream<String> candidates(String words) {
      Optional<ActorId> known =
          NamedActor.find(directory, words) instanceof Identity.Known(ActorId id)
              ? Optional.of(id)
              : Optional.empty();
      return Stream.concat(
          Stream.of(words),
          known.stream()
              .flatMap(id ->
                  Stream.concat(
                      Stream.of(id.value()), directory.findActor(id).map(Actor::name).stream())));
    }

    /** Names that have the words in them come first: many tables have “Military (Israel)”. */
    private String examples(String words) {
      String wanted = words.toLowerCase(Locale.ROOT);
      List<String> sorted =
          names.stream()
              .sorted(Comparator.comparing(name -> !name.toLowerCase(Locale.ROOT).contains(wanted)))
              .toList();
      return sorted.size() > 3
          ? String.join(", ", sorted.subList(0, 3)) + " and %d more".formatted(sorted.size() - 3)
          : String.join(", ", sorted);
    }

    @Override
    public String words(String name) {
      return name;
    }

    @Override
    public String name(String id) {
      return id;
    }
  }
}
