package org.entente.network.shift;

import java.util.Arrays;
import java.util.List;

/**
 * A segmentation under AR(1) noise: how likely the series is when a correlation of neighbours is
 * allowed for, fitted anew under each segmentation. Noise that wanders then explains much of what a
 * change would, so that the likelihood ratio of a change has nearly the same distribution whatever
 * the correlation is, while sums of squares, even divided by a long-run variance, grow with it.
 *
 * <p>Exact normal likelihood with stationary beginning (Prais and Winsten 1954; Beach and MacKinnon
 * 1978), maximised over a grid of correlations.
 *
 * @param likelihood twice the logarithm, up to a constant of the length
 * @param correlation where it is greatest, from −0.9 to 0.98
 */
record Correlated(double likelihood, double correlation) {
  private static final double LEAST = -0.9;
  private static final double MOST = 0.98;
  private static final int COARSE = 10;
  private static final int FINE = 5;

  /**
   * Of one dimension.
   *
   * @param row scaled values
   * @param blur variance of what hides changes from a reader; keeps series without noise finite
   */
  static Correlated of(double[] row, Segmentation segmentation, double blur) {
    var equations = new Equations(row, segmentation);
    double step = (MOST - LEAST) / COARSE;
    var best = new Correlated(Double.NEGATIVE_INFINITY, 0);
    for (int i = 0; i <= COARSE; i++) {
      best = better(best, at(equations, LEAST + i * step, row.length, blur));
    }
    for (int i = 0; i < FINE; i++) {
      step /= 2;
      double middle = best.correlation();
      best = better(best, at(equations, Math.max(LEAST, middle - step), row.length, blur));
      best = better(best, at(equations, Math.min(MOST, middle + step), row.length, blur));
    }
    return best;
  }

  private static Correlated better(Correlated one, Correlated other) {
    return other.likelihood() > one.likelihood() ? other : one;
  }

  private static Correlated at(Equations equations, double correlation, int length, double blur) {
    double own = 1 - correlation * correlation;
    // The blur is of points, as the noise is; of it the innovations have their share.
    double variance = equations.squares(correlation) / length + own * blur;
    return new Correlated(Math.log(own) - length * Math.log(variance), correlation);
  }

  /** Least squares of the values less {@code correlation} times the one before. */
  private static final class Equations {
    private final double[] row;
    private final List<Segmentation.Piece> pieces;
    private final int[] first;
    private final int width;

    Equations(double[] row, Segmentation segmentation) {
      this.row = row;
      pieces = segmentation.pieces();
      first = new int[pieces.size()];
      int columns = 0;
      for (int i = 0; i < first.length; i++) {
        first[i] = columns;
        columns += pieces.get(i).line() ? 2 : 1;
      }
      width = columns;
    }

    double squares(double correlation) {
      double[][] products = new double[width][width];
      double[] sides = new double[width];
      double all = 0;
      double[] now = new double[width];
      int piece = 0;
      for (int t = 0; t < row.length; t++) {
        if (t == pieces.get(piece).until()) {
          piece++;
        }
        int before = t == pieces.get(piece).from() && piece > 0 ? piece - 1 : piece;
        int from = first[before];
        int until = first[piece] + (pieces.get(piece).line() ? 2 : 1);
        Arrays.fill(now, from, until, 0);
        double scale = t == 0 ? Math.sqrt(1 - correlation * correlation) : 1;
        double y = scale * row[t];
        add(now, piece, t, scale);
        if (t > 0) {
          y -= correlation * row[t - 1];
          add(now, before, t - 1, -correlation);
        }
        all += y * y;
        for (int i = from; i < until; i++) {
          sides[i] += now[i] * y;
          for (int j = from; j <= i; j++) {
            products[i][j] += now[i] * now[j];
          }
        }
      }
      return Math.max(0, all - explained(products, sides));
    }

    /** Adds {@code share} of what a piece's coefficients stand for at t. */
    private void add(double[] columns, int piece, int t, double share) {
      columns[first[piece]] += share;
      if (pieces.get(piece).line()) {
        int length = pieces.get(piece).until() - pieces.get(piece).from();
        columns[first[piece] + 1] +=
            share * (t - pieces.get(piece).from() - (length - 1) / 2.0) / length;
      }
    }

    /** By Cholesky's decomposition, in place; a column that adds nothing is passed over. */
    private double explained(double[][] products, double[] sides) {
      double sum = 0;
      for (int i = 0; i < width; i++) {
        for (int j = 0; j < i; j++) {
          double left = products[i][j];
          for (int k = 0; k < j; k++) {
            left -= products[i][k] * products[j][k];
          }
          products[i][j] = products[j][j] > 0 ? left / products[j][j] : 0;
        }
        double own = products[i][i];
        double side = sides[i];
        for (int k = 0; k < i; k++) {
          own -= products[i][k] * products[i][k];
          side -= products[i][k] * sides[k];
        }
        boolean adds = own > 1e-9 * Math.max(1e-300, products[i][i]);
        products[i][i] = adds ? Math.sqrt(own) : 0;
        sides[i] = adds ? side / products[i][i] : 0;
        sum += sides[i] * sides[i];
      }
      return sum;
    }
  }
}
