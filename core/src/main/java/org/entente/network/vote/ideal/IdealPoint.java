package org.entente.network.vote.ideal;

import org.entente.network.vote.Voter;

/**
 * Where a voter stands in a session, on one line that all sessions share.
 *
 * @param votes of the voter in the session
 * @param mean in standard deviations over all voters and sessions, 0 being their mean
 * @param deviation standard deviation of what is not known about it
 */
public record IdealPoint(int session, Voter voter, int votes, double mean, double deviation) {
  /** 90 per cent of a normal distribution lie within so many standard deviations of its mean. */
  private static final double NINETY_PER_CENT = 1.6448536269514722;

  /** Five per cent lie below. */
  public double low() {
    return mean - NINETY_PER_CENT * deviation;
  }

  /** Five per cent lie above. */
  public double high() {
    return mean + NINETY_PER_CENT * deviation;
  }
}
