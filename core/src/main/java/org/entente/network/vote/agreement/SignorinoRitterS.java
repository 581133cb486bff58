package org.entente.network.vote.agreement;

import java.util.OptionalDouble;

/**
 * S of Signorino and Ritter, “Tau-b or Not Tau-b: Measuring the Similarity of Foreign Policy
 * Positions”, International Studies Quarterly 43(1), 1999: 1 − 2d/d(max). Expects half of the
 * greatest distance, whatever the sides usually choose, so two sides that mostly vote yes come out
 * close. From −1 to 1.
 */
public final class SignorinoRitterS implements AgreementMeasure {
  @Override
  public OptionalDouble of(CrossTable table, Distance distance) {
    return table.total() == 0
        ? OptionalDouble.empty()
        : AgreementMeasure.corrected(
            table.observed(distance), distance.between(0, table.choices() - 1) / 2);
  }
}
