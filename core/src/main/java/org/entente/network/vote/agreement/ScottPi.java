package org.entente.network.vote.agreement;

import java.util.Arrays;
import java.util.OptionalDouble;

/**
 * π of Scott, “Reliability of Content Analysis: The Case of Nominal Scale Coding”, Public Opinion
 * Quarterly 19(3), 1955, with distances as in Häge (2011). Expects what two sides would show that
 * choose apart, both with the frequencies of the two together: unlike κ it counts it as
 * disagreement when one side says no more often than the other.
 */
public final class ScottPi implements AgreementMeasure {
  @Override
  public OptionalDouble of(CrossTable table, Distance distance) {
    if (table.total() == 0) {
      return OptionalDouble.empty();
    }
    double[] both = both(table);
    return AgreementMeasure.corrected(
        table.observed(distance), CrossTable.expected(both, both, distance));
  }

  /** How often each choice was made by either side. */
  static double[] both(CrossTable table) {
    double[] rows = table.rows();
    double[] columns = table.columns();
    var both = new double[rows.length];
    Arrays.setAll(both, i -> rows[i] + columns[i]);
    return both;
  }
}
