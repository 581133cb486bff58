package org.entente.network.vote;

/** What one voter did in one roll call, from against to in favour. */
public enum Ballot {
  NO(0),
  ABSTAIN(1),
  YES(2);

  private final int rank;

  Ballot(int rank) {
    this.rank = rank;
  }

  /** From 0, the more in favour the higher; the steps between count as equal. */
  public int rank() {
    return rank;
  }
}
