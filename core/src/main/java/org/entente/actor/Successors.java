package org.entente.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Which present state a former one is counted as, when that is asked for: its only successor in the
 * directory or, among several, the one with the same seat of government (the Soviet Union and
 * Russia: Moscow). Who has several and shares a seat with none, or with several, is counted as
 * nobody else. Bodies, groups and blocs are never chained.
 */
public final class Successors {
  private static final String SUCCESSOR = "successor of";

  private final Map<ActorId, ActorId> heirs = new TreeMap<>();

  private Successors() {}

  /** Former states and whom they are counted as; chains are followed to their end. */
  public static Map<ActorId, ActorId> of(Directory directory) {
    var successors = new Successors();
    Map<ActorId, Set<String>> seats =
        directory.listNames().stream()
            .filter(name -> name.form() == Name.Form.METONYM)
            .collect(
                Collectors.groupingBy(
                    Name::actor, Collectors.mapping(Name::words, Collectors.toSet())));
    for (Actor former : directory.listActors()) {
      if (former.kind() == Actor.Kind.PREDECESSOR) {
        findHeir(directory, seats, former)
            .ifPresent(heir -> successors.heirs.put(former.id(), heir));
      }
    }
    var ends = new TreeMap<ActorId, ActorId>();
    successors.heirs.forEach((former, heir) -> ends.put(former, successors.end(heir)));
    return ends;
  }

  private static Optional<ActorId> findHeir(
      Directory directory, Map<ActorId, Set<String>> seats, Actor former) {
    List<ActorId> all =
        directory.listActors().stream()
            .filter(actor -> actor.kind().isState())
            .filter(actor ->
                actor.relations().stream()
                    .anyMatch(r -> r.type().equals(SUCCESSOR) && r.to().equals(former.id())))
            .map(Actor::id)
            .toList();
    if (all.size() == 1) {
      return Optional.of(all.getFirst());
    }
    Set<String> seat = seats.getOrDefault(former.id(), Set.of());
    List<ActorId> same =
        all.stream()
            .filter(id -> seats.getOrDefault(id, Set.of()).stream().anyMatch(seat::contains))
            .toList();
    return same.size() == 1 ? Optional.of(same.getFirst()) : Optional.empty();
  }

  /** At most as many steps as there are former states, so that a ring in the data ends too. */
  private ActorId end(ActorId heir) {
    ActorId at = heir;
    for (int i = 0; i < heirs.size() && heirs.containsKey(at); i++) {
      at = heirs.getOrDefault(at, at);
    }
    return at;
  }
}
