package org.entente.actor;

import java.util.List;

/** What kinds of actors count as what, when a phrase is read. */
final class Kinds {
  private Kinds() {}

  static boolean isState(Actor actor) {
    return actor.kind().isState() || actor.kind() == Actor.Kind.TERRITORY;
  }

  static boolean isPlace(Actor actor) {
    return isState(actor) || actor.kind() == Actor.Kind.PEOPLE;
  }

  static boolean isCountry(ActorId id) {
    return Character.isUpperCase(id.value().charAt(0));
  }

  static List<Sector> formerly(Sector sector) {
    return switch (sector) {
      case GOV -> List.of(Sector.ELI);
      case LEG, JUD, PTY, OPP -> List.of(Sector.ELI, sector);
      case UIS -> List.of(Sector.ELI);
      default -> List.of(sector);
    };
  }
}
