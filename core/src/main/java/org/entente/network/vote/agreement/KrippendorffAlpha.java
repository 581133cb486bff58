package org.entente.network.vote.agreement;

import java.util.OptionalDouble;

/**
 * α of Krippendorff, “Content Analysis” (1980, chapter 12), for two sides: π, expecting what pairs
 * drawn without replacement from all choices would show. Nears π as votes grow.
 */
public final class KrippendorffAlpha implements AgreementMeasure {
  @Override
  public OptionalDouble of(CrossTable table, Distance distance) {
    if (table.total() == 0) {
      return OptionalDouble.empty();
    }
    double choices = 2.0 * table.total();
    double[] both = ScottPi.both(table);
    return AgreementMeasure.corrected(
        table.observed(distance),
        CrossTable.expected(both, both, distance) * choices / (choices - 1));
  }
}
