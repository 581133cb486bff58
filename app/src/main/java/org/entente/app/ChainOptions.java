package org.entente.app;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.actor.Successors;
import picocli.CommandLine.Option;

/** Whether what a former state did counts as its successor's. */
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

  /** As they were typed, for tables with names of their own. */
  Map<String, String> byName() {
    return successors;
  }

  boolean asked() {
    return chain;
  }

  Map<ActorId, ActorId> heirs(Directory directory) {
    var heirs = new TreeMap<ActorId, ActorId>();
    if (chain) {
      heirs.putAll(Successors.of(directory));
    }
    successors.forEach((old, heir) ->
        heirs.put(AskedActor.find(directory, old), AskedActor.find(directory, heir)));
    return heirs;
  }
}
