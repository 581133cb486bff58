package org.entente.network.vote.agreement;

import java.util.OptionalDouble;

/**
 * 1 minus the mean distance over the greatest there can be: with nominal distance the share of
 * equal choices, with linear distance that share with half a point for yes beside abstention
 * (Lijphart 1963, “The Analysis of Bloc Voting in the General Assembly”, APSR 57(4)). From 0 to 1.
 */
public final class RawAgreement implements AgreementMeasure {
  @Override
  public OptionalDouble of(CrossTable table, Distance distance) {
    return table.total() == 0
        ? OptionalDouble.empty()
        : AgreementMeasure.corrected(
            table.observed(distance), distance.between(0, table.choices() - 1));
  }
}
