package org.entente.network.shift;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Changes in how widely a series swings around its level: binary segmentation of the residuals by
 * the likelihood ratio for variances (Inclán and Tiao 1994; Chen and Gupta 1997), divided by what
 * heavy tails and runs of large residuals add to it.
 */
final class SpreadShifts {
  private final double[][] squares;
  private final double threshold;
  private final int shortest;
  private final List<Integer> found = new ArrayList<>();

  private SpreadShifts(double[][] squares, double threshold, int shortest) {
    this.squares = squares;
    this.threshold = threshold;
    this.shortest = shortest;
  }

  /**
   * @param left what changes in level and slope leave of scaled values, dimension then time
   * @param cuts these changes
   * @return the first index of each stretch that swings differently, ascending, none within {@code
   *     shortest} of a change in level
   */
  static List<Integer> find(
      double[][] left, int observed, double penalty, int shortest, List<Integer> cuts) {
    double[][] squares =
        Arrays.stream(left)
            .map(row -> Arrays.stream(row).map(x -> x * x + Noise.BLUR * Noise.BLUR).toArray())
            .toArray(double[][]::new);
    // A variance in each dimension, and the place.
    double threshold = penalty * (left.length + 1) * Math.log(observed);
    var search = new SpreadShifts(squares, threshold, shortest);
    search.cut(0, left[0].length);
    Collections.sort(search.found);
    return search.found.stream()
        .filter(t -> cuts.stream().allMatch(cut -> Math.abs(cut - t) >= shortest))
        .toList();
  }

  private void cut(int from, int until) {
    double best = 0;
    int at = -1;
    for (int t = from + shortest; t <= until - shortest; t++) {
      double ratio = 0;
      for (double[] row : squares) {
        double left = mean(row, from, t);
        double right = mean(row, t, until);
        double all = (left * (t - from) + right * (until - t)) / (until - from);
        double gain =
            (until - from) * Math.log(all)
                - (t - from) * Math.log(left)
                - (until - t) * Math.log(right);
        ratio += gain <= 0 ? 0 : gain / inflation(row, from, t, until, left, right);
      }
      if (ratio > best) {
        best = ratio;
        at = t;
      }
    }
    if (best > threshold) {
      found.add(at);
      cut(from, at);
      cut(at, until);
    }
  }

  /**
   * How much more squares vary than those of independent normal noise would: half their squared
   * coefficient of variation, times the factor for neighbouring squares that are alike. At least 1.
   */
  private static double inflation(
      double[] row, int from, int at, int until, double left, double right) {
    double own = 0;
    double shared = 0;
    double before = 0;
    for (int t = from; t < until; t++) {
      double off = row[t] / (t < at ? left : right) - 1;
      own += off * off / (until - from);
      shared += t == from ? 0 : off * before / (until - from);
      before = off;
    }
    double correlation = own == 0 ? 0 : Math.max(0, Math.min(0.98, shared / own));
    return Math.max(1, own / 2) * (1 + correlation) / (1 - correlation);
  }

  private static double mean(double[] row, int from, int until) {
    double sum = 0;
    for (int t = from; t < until; t++) {
      sum += row[t];
    }
    return sum / (until - from);
  }
}
