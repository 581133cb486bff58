package org.entente.app;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import org.entente.actor.Actor;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.actor.Identity;
import org.entente.actor.NamedActor;
import org.entente.actor.Successors;
import picocli.CommandLine.Option;

/** Whether what a former state did, and what was done to it, counts as its successor's. */
final class ChainOptions {
  @Option(
      names = "--chain",
      description =
          "Count what former states did as their successors' (SUN as RUS), as the directory has them.")
  private boolean chain;

  @Option(
      names = "--successor",
      paramLabel = "OLD=NEW",
      description = "Count what OLD did as NEW's; may be given several times.")
  private Map<String, String> successors = new LinkedHashMap<>();

  /** In an archive: former actors and those under whom they are counted; empty unless asked for. */
  Map<ActorId, ActorId> heirs(Directory directory) {
    var heirs = new TreeMap<ActorId, ActorId>();
    if (chain) {
      heirs.putAll(Successors.of(directory));
    }
    successors.forEach((old, heir) ->
        heirs.put(AskedActor.find(directory, old), AskedActor.find(directory, heir)));
    return heirs;
  }

  /**
   * In a table: the name under which a name's acts stand. Former states are known by their id or
   * the directory's name, and what {@code --successor} says is taken to the letter first.
   */
  UnaryOperator<String> names(Directory directory) {
    var names = new HashMap<String, String>();
    if (chain) {
      Successors.of(directory).forEach((former, heir) -> put(names, directory, former, heir));
    }
    successors.forEach((old, heir) -> {
      if (NamedActor.find(directory, old) instanceof Identity.Known(ActorId former)
          && NamedActor.find(directory, heir) instanceof Identity.Known(ActorId present)) {
        put(names, directory, former, present);
      }
    });
    names.putAll(successors);
    return name -> names.getOrDefault(name, name);
  }

  private static void put(
      Map<String, String> names, Directory directory, ActorId former, ActorId heir) {
    names.put(former.value(), heir.value());
    names.put(name(directory, former), name(directory, heir));
  }

  private static String name(Directory directory, ActorId id) {
    return directory.findActor(id).map(Actor::name).orElse(id.value());
  }
}
