package org.entente.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.actor.ActorId;
import org.entente.actor.Identity;
import org.entente.web.holdings.Holdings;

/** Who is known, and who followed whom. */
final class MemoryActors {
  private final Map<ActorId, Holdings.ActorCard> cards = new TreeMap<>();
  private final Map<ActorId, ActorId> successors = new TreeMap<>();

  void add(String id, String name, String kind, String... relations) {
    var actor = new ActorId(id);
    cards.put(actor, new Holdings.ActorCard(actor, name, kind, List.of(relations)));
  }

  Optional<Holdings.ActorCard> find(ActorId id) {
    return Optional.ofNullable(cards.get(id));
  }

  Identity named(String words) {
    List<ActorId> found =
        cards.values().stream()
            .filter(card ->
                card.name().equalsIgnoreCase(words) || card.id().value().equalsIgnoreCase(words))
            .map(Holdings.ActorCard::id)
            .sorted()
            .toList();
    return switch (found.size()) {
      case 0 -> new Identity.Unknown(words);
      case 1 -> new Identity.Known(found.getFirst());
      default -> new Identity.Ambiguous(found);
    };
  }

  String name(ActorId id) {
    return find(id).map(Holdings.ActorCard::name).orElse(id.value());
  }

  Map<ActorId, ActorId> successors() {
    return successors;
  }

  void successor(String former, String heir) {
    successors.put(new ActorId(former), new ActorId(heir));
  }

  Collection<Holdings.ActorCard> cards() {
    return cards.values();
  }
}
