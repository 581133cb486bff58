package org.entente.network.tie;

/** How a tie is on a day, as far as reports tell. */
public enum TieState {
  /** It is not there yet. */
  NOT_YET,
  /** Agreed or announced; that it came about is not told. */
  FORESEEN,
  STANDS,
  /** It stands by what is told, but a report that would end it is denied or merely possible. */
  CONTESTED,
  ENDED,
  /** Reports do not tell. */
  UNKNOWN
}
