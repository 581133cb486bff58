package org.entente.network.shift;

import java.util.Arrays;

/**
 * The biweight loss of any stretch: the square of a point's distance up to a bound K², and K²
 * beyond, so that no single point can buy a change (Fearnhead and Rigaill, “Changepoint Detection
 * in the Presence of Outliers”, JASA 114, 2019, section 2). A cut costs more than a point can.
 *
 * <p>For levels the least loss is exact: as a function of the level the loss is a quadratic between
 * any two neighbours among the values ± K, and all of these are tried (their section 3.1, without
 * pruning, since stretches are compared with lines too). For lines, which they leave out, it is the
 * least that descents from three lines find: each fits the points within K of the last by least
 * squares, which never raises the loss.
 *
 * <p>All stretches are worked out at once, in O(n³) time and O(n²) room.
 */
final class Biweight implements SegmentCosts {
  /** Longer series take too long. */
  static final int MOST = 1_000;

  /** K in standard deviations of the noise, as in their section 4. */
  private static final double FAR = 3;

  private static final int STEPS = 20;

  private final double[][] constants;
  private final double[][] lines;
  private final int dimensions;

  /**
   * @param rows scaled values, dimension then time
   * @throws IllegalArgumentException when there are more than {@value #MOST} points
   */
  Biweight(double[][] rows) {
    int length = rows[0].length;
    if (length > MOST) {
      throw new IllegalArgumentException(
          "%d points; the biweight loss takes at most %d".formatted(length, MOST));
    }
    dimensions = rows.length;
    constants = new double[length][];
    lines = new double[length][];
    double[] bounds = Arrays.stream(rows).mapToDouble(Biweight::bound).toArray();
    for (int from = 0; from < length; from++) {
      constants[from] = new double[length - from];
      lines[from] = new double[length - from];
      for (int d = 0; d < rows.length; d++) {
        var stretch = new Stretch(rows[d], from, bounds[d]);
        for (int t = from; t < length; t++) {
          stretch.grow();
          constants[from][t - from] += stretch.constant;
          lines[from][t - from] += stretch.line;
        }
      }
    }
  }

  @Override
  public int length() {
    return constants.length;
  }

  @Override
  public int dimensions() {
    return dimensions;
  }

  @Override
  public double constant(int from, int until) {
    return constants[from][until - from - 1];
  }

  @Override
  public double line(int from, int until) {
    return lines[from][until - from - 1];
  }

  /**
   * K: three standard deviations of the noise, by the median step from point to point (Hampel
   * 1974), which neither changes nor outliers move much, with the reader's blur added.
   */
  static double bound(double[] row) {
    double[] steps = new double[Math.max(0, row.length - 1)];
    Arrays.setAll(steps, t -> row[t + 1] - row[t]);
    double noise = Quantiles.spread(steps) / Math.sqrt(2);
    return FAR * Math.hypot(noise, Noise.BLUR);
  }

  static Segmentation.Fit fit(double[] row, Segmentation.Piece piece) {
    var stretch = new Stretch(row, piece.from(), bound(row));
    for (int t = piece.from(); t < piece.until(); t++) {
      stretch.grow();
    }
    return piece.line()
        ? new Segmentation.Fit(piece.from(), stretch.start, stretch.slope)
        : new Segmentation.Fit(piece.from(), stretch.level, 0);
  }

  /** A stretch of one dimension that grows by a point at a time. */
  private static final class Stretch {
    private final double[] row;
    private final int from;
    private final double bound;
    private int until;

    /** Values ± K in order; between the i-th and the next lie {@code near[i]} values within K. */
    private double[] edges = new double[16];

    private int[] near = new int[17];
    private double[] sums = new double[17];
    private double[] squares = new double[17];
    private int edgeCount;

    private double level;
    private double constant;
    private double start;
    private double slope;
    private double line;

    Stretch(double[] row, int from, double bound) {
      this.row = row;
      this.from = from;
      this.bound = bound;
      until = from;
    }

    void grow() {
      double value = row[until++];
      int low = edge(value - bound);
      int high = edge(value + bound);
      for (int i = low + 1; i <= high; i++) {
        near[i]++;
        sums[i] += value;
        squares[i] += value * value;
      }
      constant = Double.POSITIVE_INFINITY;
      for (int i = 0; i <= edgeCount; i++) {
        double mean = near[i] == 0 ? 0 : sums[i] / near[i];
        double cost =
            Math.max(0, squares[i] - mean * sums[i]) + bound * bound * (until - from - near[i]);
        if (cost < constant) {
          constant = cost;
          level = mean;
        }
      }
      growLine();
    }

    /** Puts an edge in its place; the stretch below and above it begin alike. */
    private int edge(double at) {
      int place = Arrays.binarySearch(edges, 0, edgeCount, at);
      place = place < 0 ? -place - 1 : place;
      if (edgeCount == edges.length) {
        edges = Arrays.copyOf(edges, 2 * edgeCount);
        near = Arrays.copyOf(near, 2 * edgeCount + 1);
        sums = Arrays.copyOf(sums, 2 * edgeCount + 1);
        squares = Arrays.copyOf(squares, 2 * edgeCount + 1);
      }
      System.arraycopy(edges, place, edges, place + 1, edgeCount - place);
      System.arraycopy(near, place, near, place + 1, edgeCount + 1 - place);
      System.arraycopy(sums, place, sums, place + 1, edgeCount + 1 - place);
      System.arraycopy(squares, place, squares, place + 1, edgeCount + 1 - place);
      edges[place] = at;
      edgeCount++;
      return place;
    }

    private void growLine() {
      double before = start;
      double beforeSlope = slope;
      line = constant;
      start = level;
      slope = 0;
      if (until - from < 3) {
        line = until - from < 2 ? constant : 0;
        slope = until - from < 2 ? 0 : row[until - 1] - row[from];
        start = row[from];
        return;
      }
      descend(level, 0, bound);
      descend(before, beforeSlope, bound);
      descend(level, 0, Double.POSITIVE_INFINITY);
    }

    /** From a line, at first through the points within {@code within} of it. */
    private void descend(double atStart, double itsSlope, double within) {
      double a = atStart;
      double b = itsSlope;
      double reach = within;
      double last = Double.POSITIVE_INFINITY;
      for (int step = 0; step < STEPS; step++) {
        double count = 0;
        double times = 0;
        double values = 0;
        double timesSquared = 0;
        double shared = 0;
        double cost = 0;
        for (int t = from; t < until; t++) {
          double time = t - from;
          double miss = Math.abs(row[t] - a - b * time);
          cost += Math.min(miss * miss, bound * bound);
          if (miss <= reach) {
            count++;
            times += time;
            values += row[t];
            timesSquared += time * time;
            shared += time * row[t];
          }
        }
        reach = bound;
        if (cost < line) {
          line = cost;
          start = a;
          slope = b;
        }
        double spread = timesSquared - times * times / Math.max(1, count);
        if ((step > 1 && cost >= last) || count < 2 || spread <= 0) {
          return;
        }
        last = cost;
        b = (shared - times * values / count) / spread;
        a = (values - b * times) / count;
      }
    }
  }
}
