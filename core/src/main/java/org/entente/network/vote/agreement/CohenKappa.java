package org.entente.network.vote.agreement;

import java.util.OptionalDouble;

/**
 * κ of Cohen, “A Coefficient of Agreement for Nominal Scales”, Educational and Psychological
 * Measurement 20(1), 1960; with distances his weighted κ, Psychological Bulletin 70(4), 1968.
 * Expects what two sides would show that choose apart, each with its own frequencies.
 */
public final class CohenKappa implements AgreementMeasure {
  @Override
  public OptionalDouble of(CrossTable table, Distance distance) {
    return table.total() == 0
        ? OptionalDouble.empty()
        : AgreementMeasure.corrected(
            table.observed(distance), CrossTable.expected(table.rows(), table.columns(), distance));
  }
}
