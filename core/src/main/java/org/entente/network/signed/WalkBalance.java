package org.entente.network.signed;

import java.util.OptionalDouble;

/**
 * Balance by closed walks: the trace of exp(A) over the trace of exp(|A|), A being the signed
 * adjacency matrix (Estrada and Benzi 2014, equation 4). 1 for a balanced network; each unbalanced
 * cycle lowers it, short ones the most.
 */
public final class WalkBalance {
  /** The exponential takes time of the cube of the number of actors. */
  static final int MOST_ACTORS = 400;

  private WalkBalance() {}

  /** Empty above {@value #MOST_ACTORS} actors, or without any. */
  public static OptionalDouble of(SignedNetwork network) {
    if (network.size() == 0 || network.size() > MOST_ACTORS) {
      return OptionalDouble.empty();
    }
    // Both exponentials are taken of A - m, with one m at or above all eigenvalues: the factor
    // exp(-m) cancels in the ratio, and no
    // entry grows beyond 1.
    int most = 0;
    for (int actor = 0; actor < network.size(); actor++) {
      most = Math.max(most, network.at(actor).length);
    }
    return OptionalDouble.of(trace(network, true, most) / trace(network, false, most));
  }

  /**
   * By scaling and squaring (Moler and Van Loan 2003, method 3), the scaled exponential by its
   * series.
   */
  private static double trace(SignedNetwork network, boolean signed, int shift) {
    int size = network.size();
    int squarings = Math.max(0, 2 + (int) Math.ceil(Math.log(2.0 * shift + 1) / Math.log(2)));
    double scale = 1 / Math.pow(2, squarings);
    double[][] a = new double[size][size];
    for (int actor = 0; actor < size; actor++) {
      a[actor][actor] = -shift * scale;
    }
    for (SignedEdge edge : network.edges()) {
      double value = (signed ? edge.sign() : 1) * scale;
      a[edge.a()][edge.b()] = value;
      a[edge.b()][edge.a()] = value;
    }
    double[][] power = identity(size);
    double[][] sum = identity(size);
    for (int k = 1; k <= 12; k++) {
      power = times(power, a, 1.0 / k);
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) {
          sum[i][j] += power[i][j];
        }
      }
    }
    // The last squaring is spared: the trace of X² is the sum of the squares of the entries, X
    // being symmetric.
    for (int s = 1; s < squarings; s++) {
      sum = times(sum, sum, 1);
    }
    double trace = 0;
    for (double[] row : sum) {
      for (double x : row) {
        trace += x * x;
      }
    }
    return trace;
  }

  private static double[][] identity(int size) {
    double[][] identity = new double[size][size];
    for (int i = 0; i < size; i++) {
      identity[i][i] = 1;
    }
    return identity;
  }

  private static double[][] times(double[][] x, double[][] y, double factor) {
    int size = x.length;
    double[][] product = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int k = 0; k < size; k++) {
        double left = x[i][k] * factor;
        if (left != 0) {
          for (int j = 0; j < size; j++) {
            product[i][j] += left * y[k][j];
          }
        }
      }
    }
    return product;
  }
}
