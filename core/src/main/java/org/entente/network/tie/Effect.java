package org.entente.network.tie;

/** What a report does to a tie. */
public enum Effect {
  OPENS,
  /** Agreed or announced, and not so yet. */
  FORESEES,
  /** The tie is there, by what is done under it. */
  SHOWS,
  CHANGES,
  CLOSES,
  REFUSES
}
