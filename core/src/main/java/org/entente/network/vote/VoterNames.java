package org.entente.network.vote;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.actor.Actor;
import org.entente.actor.Directory;

/**
 * Tables name members by ISO 3166 alpha-2, by alpha-3 or by name alone; the directory, which holds
 * former states too, says which alpha-3 that is. ISO gave CS to Czechoslovakia and later to Serbia
 * and Montenegro; the directory lists it under the former.
 */
final class VoterNames {
  private final Directory directory;
  private final Map<String, String> byAlpha2 = new HashMap<>();
  private final Map<String, String> byName = new HashMap<>();

  VoterNames(Directory directory) {
    this.directory = directory;
    for (Actor actor : directory.listActors()) {
      if (isVoter(actor)) {
        Optional.ofNullable(actor.codes().get("iso2"))
            .ifPresent(code -> byAlpha2.putIfAbsent(code, actor.id().value()));
        byName.putIfAbsent(actor.name(), actor.id().value());
      }
    }
  }

  Voter voter(String name, String code) {
    String upper = code.toUpperCase(Locale.ROOT);
    Optional<String> known = Optional.ofNullable(byAlpha2.get(upper));
    if (known.isEmpty() && upper.matches("[A-Z]{3}")) {
      known = Optional.of(upper);
    }
    return new Voter(known.or(() -> findByName(name)).orElse(name), name);
  }

  private Optional<String> findByName(String name) {
    return Optional.ofNullable(byName.get(name))
        .or(() -> {
          List<String> states =
              directory.listNames(name).stream()
                  .flatMap(each -> directory.findActor(each.actor()).stream())
                  .filter(VoterNames::isVoter)
                  .map(actor -> actor.id().value())
                  .distinct()
                  .toList();
          return states.size() == 1 ? Optional.of(states.getFirst()) : Optional.empty();
        });
  }

  private static boolean isVoter(Actor actor) {
    return actor.kind().isState() || actor.kind() == Actor.Kind.TERRITORY;
  }
}
