package org.entente.store;

/**
 * What was done in one direction.
 *
 * @param cooperation reports of quad class 1 and 2
 * @param conflict reports of quad class 3 and 4
 * @param goldsteinSum over all reports
 */
public record Balance(long cooperation, long conflict, double goldsteinSum) {
  public long reports() {
    return cooperation + conflict;
  }

  /** Mean Goldstein weight of a report, −10 to +10; 0 without any. */
  public double meanGoldstein() {
    return reports() == 0 ? 0 : goldsteinSum / reports();
  }
}
