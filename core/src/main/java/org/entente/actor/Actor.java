package org.entente.actor;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One entry of the directory.
 *
 * @param country the state it belongs to; states name themselves
 * @param codes ISO, COW, GW and CAMEO codes by their scheme
 */
public record Actor(
    ActorId id,
    Kind kind,
    String name,
    Optional<ActorId> country,
    List<Sector> sector,
    Period period,
    Map<String, String> codes,
    List<Relation> relations,
    List<Office> offices) {
  public Actor {
    sector = List.copyOf(sector);
    codes = Map.copyOf(codes);
    relations = List.copyOf(relations);
    offices = List.copyOf(offices);
  }

  /** What sort of body or being an actor is; the directory's README describes each. */
  public enum Kind {
    STATE,
    PREDECESSOR,
    TERRITORY,
    AGENCY,
    IGO,
    NGO,
    ARMED_GROUP,
    PRIVATE_ARMY,
    PARTY,
    MOVEMENT,
    COMPANY,
    OUTLET,
    PEOPLE,
    BLOC,
    PERSON;

    public boolean isState() {
      return this == STATE || this == PREDECESSOR;
    }
  }

  /** A dated relation to another actor, such as {@code part of} or {@code patron of}. */
  public record Relation(String type, ActorId to, Period period) {}

  /**
   * An office that a person held for a body.
   *
   * @param sector of the office, where it is not that of the body: the speaker of parliament
   */
  public record Office(String title, ActorId of, Period period, Optional<Sector> sector) {}
}
