package org.entente.event;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.actor.Actor;
import org.entente.actor.ActorId;
import org.entente.actor.Directory;
import org.entente.actor.Identity;
import org.entente.actor.Sector;
import org.entente.report.Participant;

/** Whether two participants can be one, as the directory knows them. Safe for several threads. */
final class ActorKinship {
  static final double SAME = 1;
  static final double SAME_PRINCIPAL = 0.9;
  static final double RELATED = 0.7;
  static final double OPEN = 0.5;

  /** A name that the directory does not have: a misspelling of the other, or somebody else. */
  static final double NAMED = 0.25;

  static final double OTHER = 0;

  /** Relations by which an act of one can be told as the act of the other. */
  private static final Set<String> CLOSE = Set.of("part of", "successor of", "leads");

  private final Directory directory;

  ActorKinship(Directory directory) {
    this.directory = directory;
  }

  /** The best fit of any two; {@link #OPEN} when one side names nobody. */
  double ofSides(List<Participant> one, List<Participant> other) {
    return ofSides(one, other, false);
  }

  /**
   * @param asThemselves whether two who count for one state are one only when the directory relates
   *     them
   */
  double ofSides(List<Participant> one, List<Participant> other, boolean asThemselves) {
    if (one.isEmpty() || other.isEmpty()) {
      return OPEN;
    }
    double best = OTHER;
    for (Participant a : one) {
      for (Participant b : other) {
        best = Math.max(best, asThemselves && areOthers(a, b) ? OTHER : of(a, b));
      }
    }
    return best;
  }

  /** Whether one person of the directory stands on both sides. */
  boolean shareAPerson(List<Participant> one, List<Participant> other) {
    return one.stream()
        .anyMatch(a ->
            a.identity() instanceof Identity.Known(ActorId id)
                && directory
                    .findActor(id)
                    .filter(actor -> actor.kind() == Actor.Kind.PERSON)
                    .isPresent()
                && other.stream().anyMatch(b -> b.identity().equals(a.identity())));
  }

  /** Two whom the directory knows apart: persons, bodies, neither of them the state itself. */
  private boolean areOthers(Participant one, Participant other) {
    return one.identity() instanceof Identity.Known(ActorId a)
        && other.identity() instanceof Identity.Known(ActorId b)
        && !a.equals(b)
        && !areClose(a, b)
        && !areClose(b, a)
        && one.principal().filter(a::equals).isEmpty()
        && other.principal().filter(b::equals).isEmpty();
  }

  double of(Participant one, Participant other) {
    if (one.identity() instanceof Identity.Known(ActorId a)
        && other.identity() instanceof Identity.Known(ActorId b)) {
      if (a.equals(b)) {
        return SAME;
      }
      if (one.principal().isPresent() && one.principal().equals(other.principal())) {
        return SAME_PRINCIPAL;
      }
      boolean related =
          areClose(a, b)
              || areClose(b, a)
              || isOfAlliance(a, b)
              || isOfAlliance(b, a)
              || isFirmOf(a, b)
              || isFirmOf(b, a)
              || isOfPeople(a, b)
              || isOfPeople(b, a);
      return related ? RELATED : OTHER;
    }
    if (one.identity() instanceof Identity.Ambiguous(List<ActorId> several)) {
      return ofAmbiguous(several, other);
    }
    if (other.identity() instanceof Identity.Ambiguous(List<ActorId> several)) {
      return ofAmbiguous(several, one);
    }
    return ofUnknown(one, other);
  }

  private static double ofAmbiguous(List<ActorId> several, Participant other) {
    return switch (other.identity()) {
      case Identity.Known(ActorId actor) ->
          several.contains(actor) || other.principal().filter(several::contains).isPresent()
              ? RELATED
              : OTHER;
      case Identity.Ambiguous(List<ActorId> candidates) ->
          candidates.stream().anyMatch(several::contains) ? RELATED : OTHER;
      case Identity.Unknown _ -> OPEN;
    };
  }

  /** At least one of the two is unknown: their words and countries are all there is. */
  private static double ofUnknown(Participant one, Participant other) {
    if (words(one).equals(words(other)) || isLongerName(one, other) || isLongerName(other, one)) {
      return SAME_PRINCIPAL;
    }
    Optional<ActorId> country = country(one);
    Optional<ActorId> otherCountry = country(other);
    if (country.isPresent() && otherCountry.isPresent()) {
      return country.equals(otherCountry) ? RELATED : OTHER;
    }
    return isNamed(one) || isNamed(other) ? NAMED : OPEN;
  }

  /** "Universal Suez Canal Company": the other's name of several words with more before it. */
  private static boolean isLongerName(Participant one, Participant other) {
    String longer = words(one);
    String shorter = words(other);
    return shorter.indexOf(' ') > 0
        && longer.endsWith(" " + shorter)
        && other.text().chars().anyMatch(Character::isUpperCase);
  }

  /** A name, and no common word for people or things that begins a sentence: "Warplanes". */
  private static boolean isNamed(Participant participant) {
    String text = participant.text();
    boolean within = text.chars().skip(1).anyMatch(Character::isUpperCase);
    boolean first = !text.isEmpty() && Character.isUpperCase(text.charAt(0));
    return participant.identity() instanceof Identity.Unknown
        && (within || (first && participant.sector().isEmpty()));
  }

  private static Optional<ActorId> country(Participant participant) {
    return participant.country().isPresent() ? participant.country() : participant.principal();
  }

  /** The same actor, or the same words for somebody unknown. */
  static boolean isOneText(Participant one, Participant other) {
    if (one.identity() instanceof Identity.Known(ActorId a)
        && other.identity() instanceof Identity.Known(ActorId b)) {
      return a.equals(b);
    }
    return words(one).equals(words(other));
  }

  private static String words(Participant participant) {
    String words = participant.text().toLowerCase(Locale.ROOT).strip();
    return words.startsWith("the ") ? words.substring(4) : words;
  }

  /** What an alliance does with arms is told as done by one of its members, and the other way. */
  private boolean isOfAlliance(ActorId member, ActorId alliance) {
    return directory
            .findActor(alliance)
            .filter(actor -> actor.kind() == Actor.Kind.IGO && actor.sector().contains(Sector.MIL))
            .isPresent()
        && directory.findActor(member).stream()
            .flatMap(actor -> actor.relations().stream())
            .anyMatch(
                relation -> relation.type().equals("member of") && relation.to().equals(alliance));
  }

  /** An airline's plane is told as its state's, too. */
  private boolean isFirmOf(ActorId firm, ActorId state) {
    return directory
        .findActor(firm)
        .filter(actor -> actor.kind() == Actor.Kind.COMPANY)
        .flatMap(Actor::country)
        .filter(state::equals)
        .isPresent();
  }

  /** "Palestinian fighters", and the movement whose fighters they are. */
  private boolean isOfPeople(ActorId people, ActorId other) {
    Optional<ActorId> country =
        directory
            .findActor(people)
            .filter(actor -> actor.kind() == Actor.Kind.PEOPLE)
            .flatMap(Actor::country);
    return country.isPresent()
        && (country.get().equals(other)
            || directory.findActor(other).flatMap(Actor::country).equals(country));
  }

  private boolean areClose(ActorId one, ActorId other) {
    Optional<Actor> actor = directory.findActor(one);
    if (actor.isEmpty()) {
      return false;
    }
    return actor.get().relations().stream()
            .anyMatch(relation -> CLOSE.contains(relation.type()) && relation.to().equals(other))
        || actor.get().offices().stream().anyMatch(office -> office.of().equals(other));
  }
}
