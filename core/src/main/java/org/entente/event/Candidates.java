package org.entente.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.actor.Actor;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.actor.Identity;
import org.entente.report.Participant;

/**
 * Pairs of tellings worth weighing: those that share somebody and can be of one day. Without this
 * every report would be held against every other.
 */
final class Candidates {
  /** A relation is followed so far; the directory has chains, and could have a ring. */
  private static final int FARTHEST = 4;

  private static final Set<String> UPWARD = Set.of("part of", "successor of");

  private final Directory directory;

  Candidates(Directory directory) {
    this.directory = directory;
  }

  /** Takes two places in the list of tellings, the lower first. */
  @FunctionalInterface
  interface Taker {
    void take(int one, int other);
  }

  /** Each pair once, in a fixed order. */
  void forEach(List<Telling> tellings, Taker taker) {
    var blocks = new TreeMap<ActorId, List<Integer>>();
    for (int i = 0; i < tellings.size(); i++) {
      if (tellings.get(i).when().isPresent()) {
        for (ActorId actor : known(tellings.get(i))) {
          blocks.computeIfAbsent(actor, _ -> new ArrayList<>()).add(i);
        }
      }
    }
    var taken = new HashSet<Long>();
    for (Map.Entry<ActorId, List<Integer>> block : blocks.entrySet()) {
      sweep(tellings, block.getValue(), taken, taker);
    }
  }

  private static void sweep(
      List<Telling> tellings, List<Integer> block, Set<Long> taken, Taker taker) {
    List<Integer> byDay =
        block.stream()
            .sorted((a, b) -> {
              int order = Long.compare(when(tellings, a).from(), when(tellings, b).from());
              return order != 0 ? order : Integer.compare(a, b);
            })
            .toList();
    for (int i = 0; i < byDay.size(); i++) {
      When when = when(tellings, byDay.get(i));
      for (int j = i + 1; j < byDay.size(); j++) {
        if (when(tellings, byDay.get(j)).from() >= when.until()) {
          break;
        }
        int one = Math.min(byDay.get(i), byDay.get(j));
        int other = Math.max(byDay.get(i), byDay.get(j));
        if (ActKinship.of(tellings.get(one).report().act(), tellings.get(other).report().act())
                != ActKinship.NONE
            && taken.add(((long) one << 32) | other)) {
          taker.take(one, other);
        }
      }
    }
  }

  private static When when(List<Telling> tellings, int place) {
    return tellings.get(place).when().orElseThrow();
  }

  private Set<ActorId> known(Telling telling) {
    var known = new TreeSet<ActorId>();
    telling.reports().stream()
        .flatMap(told -> Stream.of(told.report().sources(), told.report().targets()))
        .flatMap(List::stream)
        .forEach(participant -> add(participant, known));
    return known;
  }

  private void add(Participant participant, Set<ActorId> known) {
    switch (participant.identity()) {
      case Identity.Known(ActorId actor) -> {
        known.add(top(participant.principal().orElse(actor)));
        // a movement and its people have one country
        if (participant.principal().filter(actor::equals).isPresent()) {
          directory.findActor(actor).flatMap(Actor::country).map(this::top).ifPresent(known::add);
        }
      }
      case Identity.Ambiguous(List<ActorId> several) ->
          several.forEach(actor -> known.add(top(actor)));
      case Identity.Unknown _ -> participant.country().map(this::top).ifPresent(known::add);
    }
  }

  /** The whole that an actor is part of, or the first state of its line. */
  private ActorId top(ActorId actor) {
    ActorId at = actor;
    for (int i = 0; i < FARTHEST; i++) {
      Optional<ActorId> above =
          directory.findActor(at).map(Actor::relations).stream()
              .flatMap(List::stream)
              .filter(relation -> UPWARD.contains(relation.type()))
              .map(Actor.Relation::to)
              .min(ActorId::compareTo);
      if (above.isEmpty()) {
        return at;
      }
      at = above.get();
    }
    return at;
  }
}
