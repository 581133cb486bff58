package org.entente.network.signed;

import org.entente.actor.ActorId;

/**
 * What two actors did toward each other within a window, both ways together.
 *
 * @param one the one that comes first by id
 * @param forward reports in which {@code one} acts
 * @param cooperation reports of quad class 1 and 2
 * @param weights sum of the Goldstein weights
 * @param squares sum of their squares
 */
public record PairTotals(
    ActorId one,
    ActorId other,
    long reports,
    long forward,
    long cooperation,
    double weights,
    double squares) {
  public double mean() {
    return reports == 0 ? 0 : weights / reports;
  }

  public long conflict() {
    return reports - cooperation;
  }
}
