package org.entente.store;

/** Cooperation is quad class 1 and 2, conflict 3 and 4. */
public enum Sign {
  COOPERATION,
  CONFLICT
}
