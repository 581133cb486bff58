package org.entente.network.shift;

/**
 * Residual sums of squares of constants and straight lines over any stretch, in constant time after
 * one pass; over several dimensions they add up.
 */
final class SquareCosts implements SegmentCosts {
  private final int length;
  private final double[][] sum;
  private final double[][] product;
  private final double[] squares;
  private final double[] time;
  private final double[] timeSquares;

  /**
   * @param rows dimension, then time
   */
  SquareCosts(double[][] rows) {
    length = rows[0].length;
    sum = new double[rows.length][length + 1];
    product = new double[rows.length][length + 1];
    squares = new double[length + 1];
    time = new double[length + 1];
    timeSquares = new double[length + 1];
    // Centred, so that sums of squares lose few digits.
    double middle = (length - 1) / 2.0;
    for (int t = 0; t < length; t++) {
      double x = t - middle;
      time[t + 1] = time[t] + x;
      timeSquares[t + 1] = timeSquares[t] + x * x;
      squares[t + 1] = squares[t];
      for (int d = 0; d < rows.length; d++) {
        sum[d][t + 1] = sum[d][t] + rows[d][t];
        product[d][t + 1] = product[d][t] + x * rows[d][t];
        squares[t + 1] += rows[d][t] * rows[d][t];
      }
    }
  }

  @Override
  public int length() {
    return length;
  }

  @Override
  public int dimensions() {
    return sum.length;
  }

  /** Around the mean of {@code [from, until)}. */
  @Override
  public double constant(int from, int until) {
    double left = squares[until] - squares[from];
    for (double[] s : sum) {
      double total = s[until] - s[from];
      left -= total * total / (until - from);
    }
    return Math.max(0, left);
  }

  /** Around the straight line through {@code [from, until)}. */
  @Override
  public double line(int from, int until) {
    int count = until - from;
    double t = time[until] - time[from];
    double spread = timeSquares[until] - timeSquares[from] - t * t / count;
    double left = constant(from, until);
    if (count < 3) {
      return count < 2 ? left : 0;
    }
    for (int d = 0; d < sum.length; d++) {
      double shared =
          product[d][until] - product[d][from] - t * (sum[d][until] - sum[d][from]) / count;
      left -= shared * shared / spread;
    }
    return Math.max(0, left);
  }
}
