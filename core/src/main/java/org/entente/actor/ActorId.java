package org.entente.actor;

/**
 * Names one actor of the directory: an ISO 3166-1 alpha-3 code (or one in its manner, for a former
 * entity) for a state, otherwise a lower-case slug.
 */
public record ActorId(String value) implements Comparable<ActorId> {
  public ActorId {
    if (!value.matches("[A-Z]{3,4}|[a-z0-9][a-z0-9-]*")) {
      throw new IllegalArgumentException("not an actor id: " + value);
    }
  }

  @Override
  public int compareTo(ActorId other) {
    return value.compareTo(other.value);
  }

  @Override
  public String toString() {
    return value;
  }
}
