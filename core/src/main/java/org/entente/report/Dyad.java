package org.entente.report;

import org.entente.actor.ActorId;

/** An ordered pair: what {@code source} does toward {@code target}. Both are principals. */
public record Dyad(ActorId source, ActorId target) implements Comparable<Dyad> {
  /** The same pair the other way round. */
  public Dyad reversed() {
    return new Dyad(target, source);
  }

  @Override
  public int compareTo(Dyad other) {
    int order = source.compareTo(other.source);
    return order != 0 ? order : target.compareTo(other.target);
  }
}
