package org.entente.store;

import java.sql.SQLException;

/**
 * What was done in one direction.
 *
 * @param cooperation reports of quad class 1 and 2
 * @param conflict reports of quad class 3 and 4
 * @param goldsteinSum over all reports
 */
public record Balance(long cooperation, long conflict, double goldsteinSum) {
  /** From the columns {@code …_cooperation}, {@code …_conflict} and {@code …_sum}. */
  static Balance of(Columns row, String side) throws SQLException {
    return new Balance(
        row.number(side + "_cooperation"), row.number(side + "_conflict"), row.real(side + "_sum"));
  }

  public long reports() {
    return cooperation + conflict;
  }

  /** Mean Goldstein weight of a report, −10 to +10; 0 without any. */
  public double meanGoldstein() {
    return reports() == 0 ? 0 : goldsteinSum / reports();
  }
}
