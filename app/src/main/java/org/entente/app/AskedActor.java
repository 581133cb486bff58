package org.entente.app;

import java.util.stream.Collectors;
import org.entente.actor.Actor;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.actor.Identity;
import org.entente.actor.NamedActor;

/** An actor as a person types it: its id, or a name of the directory. */
final class AskedActor {
  private AskedActor() {}

  static ActorId find(Directory directory, String words) {
    return switch (NamedActor.find(directory, words)) {
      case Identity.Known(ActorId actor) -> actor;
      case Identity.Ambiguous ambiguous ->
          throw new UserMistake(
              "“%s” can mean %s; type the id"
                  .formatted(
                      words,
                      ambiguous.candidates().stream()
                          .map(id -> directory.actor(id).name() + " (" + id + ")")
                          .collect(Collectors.joining(", "))));
      case Identity.Unknown _ ->
          throw new UserMistake(
              "no actor has the id or name “%s”; “entente actor \"%s\"” says what is known of it"
                  .formatted(words, words));
    };
  }

  /** The name with the id behind it. */
  static String words(Directory directory, ActorId id) {
    return directory.findActor(id).map(Actor::name).orElse(id.value()) + " (" + id + ")";
  }
}
