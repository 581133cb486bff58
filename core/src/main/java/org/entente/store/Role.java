package org.entente.store;

/** Which side of a report an actor stands on. */
public enum Role {
  SOURCE,
  TARGET,
  EITHER
}
