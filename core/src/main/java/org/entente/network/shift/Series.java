package org.entente.network.shift;

import java.util.Arrays;

/**
 * Numbers in the order of time, in one dimension or several, at even steps; what is missing is NaN.
 *
 * <p>Not a record: it holds arrays, which it neither shares nor gives away.
 */
public final class Series {
  private final String name;
  private final double[][] values;

  /**
   * @param values dimension, then time; all dimensions of one length, at least one dimension
   */
  public Series(String name, double[][] values) {
    if (values.length == 0 || Arrays.stream(values).anyMatch(v -> v.length != values[0].length)) {
      throw new IllegalArgumentException("no dimension, or dimensions of different lengths");
    }
    this.name = name;
    this.values = Arrays.stream(values).map(double[]::clone).toArray(double[][]::new);
  }

  public static Series of(String name, double... values) {
    return new Series(name, new double[][] {values});
  }

  public String name() {
    return name;
  }

  public int length() {
    return values[0].length;
  }

  public int dimensions() {
    return values.length;
  }

  /** A copy of one dimension. */
  public double[] values(int dimension) {
    return values[dimension].clone();
  }
}
