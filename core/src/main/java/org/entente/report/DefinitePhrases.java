package org.entente.report;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.entente.actor.Actor;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.actor.Identity;
import org.entente.actor.Mention;
import org.entente.actor.Resolver;
import org.entente.actor.Sector;

/**
 * Whom "the group", "the country", "the government", "the ministry" and "the two sides" mean: the
 * only one, or the only two, of the kind in the sentences before.
 */
final class DefinitePhrases {
  private static final Set<String> PAIRS =
      Set.of("country", "side", "leader", "president", "government", "nation", "state");

  private static final Map<String, Set<Actor.Kind>> BODIES =
      Map.of(
          "group",
          Set.of(
              Actor.Kind.ARMED_GROUP, Actor.Kind.PRIVATE_ARMY, Actor.Kind.MOVEMENT, Actor.Kind.NGO),
          "movement",
          Set.of(Actor.Kind.MOVEMENT, Actor.Kind.ARMED_GROUP, Actor.Kind.PARTY),
          "party",
          Set.of(Actor.Kind.PARTY),
          "company",
          Set.of(Actor.Kind.COMPANY),
          "bloc",
          Set.of(Actor.Kind.BLOC, Actor.Kind.IGO));

  private final Directory directory;
  private final Scenes scenes;

  DefinitePhrases(Directory directory, Scenes scenes) {
    this.directory = directory;
    this.scenes = scenes;
  }

  /** Those whom the phrase means; empty when that is not safe to say. */
  List<Resolver.Found> meant(Anaphor phrase) {
    if (phrase.tree().tag(phrase.head()).equals("NNS")) {
      return PAIRS.contains(phrase.lemma()) && phrase.isBarePair() ? pair(phrase) : List.of();
    }
    if (phrase.lemma().equals("country") && phrase.isPointedAt()) {
      return lastState(phrase);
    }
    if (!phrase.isBare()) {
      return List.of();
    }
    Set<Actor.Kind> kinds = BODIES.getOrDefault(phrase.lemma(), Set.of());
    if (!kinds.isEmpty()) {
      return only(phrase, kinds);
    }
    return switch (phrase.lemma()) {
      case "country" -> state(phrase);
      case "government" -> government(phrase);
      case "ministry" -> ministry(phrase);
      default -> List.of();
    };
  }

  /** The only actor of these kinds in the nearest sentence that has one, within two. */
  private List<Resolver.Found> only(Anaphor phrase, Set<Actor.Kind> kinds) {
    if (scenes.of(phrase).actors().stream()
        .anyMatch(one -> one.head() < phrase.head() && isOf(one, kinds))) {
      return List.of();
    }
    for (Scene scene : scenes.listBefore(phrase)) {
      if (scene.hasUnlistedBody()) {
        return List.of();
      }
      var found = new LinkedHashMap<Identity, Resolver.Found>();
      scene.actors().stream()
          .filter(one -> isOf(one, kinds) && scene.isNamed(one))
          .forEach(one -> found.putIfAbsent(one.mention().identity(), one));
      if (!found.isEmpty()) {
        return found.size() == 1 ? phrase.meaning(List.copyOf(found.values())) : List.of();
      }
    }
    return List.of();
  }

  private boolean isOf(Resolver.Found one, Set<Actor.Kind> kinds) {
    return one.mention().identity() instanceof Identity.Known(ActorId id)
        && kinds.contains(directory.actor(id).kind());
  }

  private List<Resolver.Found> state(Anaphor phrase) {
    return onlyState(phrase, false)
        .map(state -> phrase.meaning(List.of(state.named())))
        .orElse(List.of());
  }

  /** The state as its government, which the sector tells apart. */
  private List<Resolver.Found> government(Anaphor phrase) {
    return onlyState(phrase, true)
        .map(state -> phrase.meaning(List.of(state.government())))
        .orElse(List.of());
  }

  /**
   * The one state of which anybody was named.
   *
   * @param named the first to stand for it
   */
  private record OnlyState(Resolver.Found named, ActorId country) {
    Resolver.Found government() {
      var mention =
          new Mention(
              named.mention().surface(),
              new Identity.Known(country),
              Optional.of(country),
              List.of(Sector.GOV));
      return new Resolver.Found(named.head(), named.span(), mention);
    }
  }

  /**
   * The only state in the two sentences before, with nobody named in this one up to here.
   *
   * @param officials whether somebody who acts for the state may be the one to name it
   */
  private Optional<OnlyState> onlyState(Anaphor phrase, boolean officials) {
    if (isBehindActor(phrase)) {
      return Optional.empty();
    }
    var countries = new HashSet<ActorId>();
    Optional<Resolver.Found> named = Optional.empty();
    for (Scene scene : scenes.listBefore(phrase)) {
      if (scene.hasUnlistedPlace()) {
        return Optional.empty();
      }
      countries.addAll(scene.countries());
      if (named.isEmpty()) {
        named =
            scene.actors().stream()
                .filter(one -> scene.isState(one) || (officials && scene.isOfficial(one)))
                .findFirst();
      }
    }
    return named
        .filter(one -> countries.size() == 1)
        .map(one -> new OnlyState(one, countries.iterator().next()));
  }

  private static final Set<String> OF_STATES =
      Set.of("president", "prime minister", "premier", "chancellor", "king", "foreign minister");

  /** "The president" of the one state that is spoken of, whoever he is. */
  List<Resolver.Found> officeOfState(Anaphor phrase) {
    return phrase.isBare() && OF_STATES.contains(phrase.office()) ? government(phrase) : List.of();
  }

  /** "That country": the state named last, here or in the sentence before. */
  private List<Resolver.Found> lastState(Anaphor phrase) {
    Optional<Resolver.Found> last =
        last(
            scenes.of(phrase),
            one -> one.head() < phrase.head() && phrase.tree().head(one.head()) != phrase.verb());
    if (last.isEmpty()) {
      last = scenes.findBefore(phrase).flatMap(scene -> last(scene, _ -> true));
    }
    return last.map(state -> phrase.meaning(List.of(state))).orElse(List.of());
  }

  /** The last state of these that is joined to no other. */
  private static Optional<Resolver.Found> last(Scene scene, Predicate<Resolver.Found> eligible) {
    return scene.actors().stream()
        .filter(one -> scene.isState(one) && eligible.test(one))
        .reduce((_, later) -> later)
        .filter(one -> scene.joined(one.head()) == 1 && !scene.tree().is(one.head(), "conj"));
  }

  private List<Resolver.Found> ministry(Anaphor phrase) {
    for (Scene scene : scenes.listBefore(phrase)) {
      List<Resolver.Found> found =
          scene.actors().stream()
              .filter(one -> scene.tree().lemma(one.head()).equals("ministry"))
              .toList();
      if (!found.isEmpty()) {
        return found.size() == 1 && scene.countries().size() == 1
            ? phrase.meaning(found)
            : List.of();
      }
    }
    return List.of();
  }

  /** The last two of the kind that were joined by "and", with no third beside them. */
  private List<Resolver.Found> pair(Anaphor phrase) {
    if (isBehindActor(phrase)) {
      return List.of();
    }
    for (Scene scene : scenes.listBefore(phrase)) {
      List<List<Resolver.Found>> pairs =
          scene.pairs().stream()
              .filter(pair -> pair.stream().allMatch(one -> isOneOf(scene, one, phrase.lemma())))
              .toList();
      if (pairs.isEmpty() && scene.actors().isEmpty()) {
        continue;
      }
      var others = new HashSet<>(scene.countries());
      if (pairs.size() == 1) {
        pairs.getFirst().forEach(one -> one.mention().country().ifPresent(others::remove));
        return others.isEmpty() ? phrase.meaning(pairs.getFirst()) : List.of();
      }
      return List.of();
    }
    return List.of();
  }

  private static boolean isOneOf(Scene scene, Resolver.Found one, String lemma) {
    return switch (lemma) {
      case "leader", "president" ->
          scene.isPerson(one)
              && one.mention().country().isPresent()
              && !one.mention().sector().isEmpty();
      case "side" -> scene.isBody(one);
      default -> scene.isState(one);
    };
  }

  private boolean isBehindActor(Anaphor phrase) {
    return scenes.of(phrase).actors().stream().anyMatch(one -> one.head() < phrase.head());
  }
}
