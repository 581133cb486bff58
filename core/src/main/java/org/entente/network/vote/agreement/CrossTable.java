package org.entente.network.vote.agreement;

import java.util.Arrays;

/**
 * How often one side chose i while the other chose j. Choices are ordered and equally far apart;
 * for ballots 0 is no, 1 abstention, 2 yes.
 */
public final class CrossTable {
  private final long[][] counts;

  /**
   * @param counts square; copied
   */
  public CrossTable(long[][] counts) {
    this.counts = Arrays.stream(counts).map(long[]::clone).toArray(long[][]::new);
    for (long[] row : this.counts) {
      if (row.length != counts.length || Arrays.stream(row).anyMatch(count -> count < 0)) {
        throw new IllegalArgumentException("a cross table is square and counts from 0");
      }
    }
  }

  public int choices() {
    return counts.length;
  }

  public long total() {
    return Arrays.stream(counts).flatMapToLong(Arrays::stream).sum();
  }

  /** How often the first side chose each. */
  public double[] rows() {
    return Arrays.stream(counts).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
  }

  /** How often the second side chose each. */
  public double[] columns() {
    var columns = new double[counts.length];
    for (long[] row : counts) {
      Arrays.setAll(columns, j -> columns[j] + row[j]);
    }
    return columns;
  }

  /** Mean distance of the two choices. */
  double observed(Distance distance) {
    double sum = 0;
    for (int i = 0; i < counts.length; i++) {
      for (int j = 0; j < counts.length; j++) {
        sum += counts[i][j] * distance.between(i, j);
      }
    }
    return sum / total();
  }

  /** Mean distance of two choices made apart, one with the frequencies of each list. */
  static double expected(double[] one, double[] other, Distance distance) {
    double sum = 0;
    for (int i = 0; i < one.length; i++) {
      for (int j = 0; j < other.length; j++) {
        sum += one[i] * other[j] * distance.between(i, j);
      }
    }
    return sum / (Arrays.stream(one).sum() * Arrays.stream(other).sum());
  }
}
