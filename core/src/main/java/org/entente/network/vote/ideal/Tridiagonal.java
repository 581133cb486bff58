package org.entente.network.vote.ideal;

/**
 * Symmetric positive definite tridiagonal matrices, given by their diagonal and by what stands
 * beside it: {@code beside[i]} joins i and i + 1, the last entry is not used. All in O(n).
 */
final class Tridiagonal {
  private Tridiagonal() {}

  /** Thomas' algorithm. */
  static double[] solve(double[] diagonal, double[] beside, double[] right) {
    int n = diagonal.length;
    var pivot = new double[n];
    var x = new double[n];
    for (int i = 0; i < n; i++) {
      double ratio = i == 0 ? 0 : beside[i - 1] / pivot[i - 1];
      pivot[i] = diagonal[i] - (i == 0 ? 0 : ratio * beside[i - 1]);
      x[i] = right[i] - (i == 0 ? 0 : ratio * x[i - 1]);
    }
    for (int i = n - 1; i >= 0; i--) {
      x[i] = (x[i] - (i == n - 1 ? 0 : beside[i] * x[i + 1])) / pivot[i];
    }
    return x;
  }

  /** The diagonal of the inverse, from the pivots of eliminating from either end. */
  static double[] inverseDiagonal(double[] diagonal, double[] beside) {
    int n = diagonal.length;
    var down = new double[n];
    var up = new double[n];
    for (int i = 0; i < n; i++) {
      down[i] = diagonal[i] - (i == 0 ? 0 : beside[i - 1] * beside[i - 1] / down[i - 1]);
    }
    for (int i = n - 1; i >= 0; i--) {
      up[i] = diagonal[i] - (i == n - 1 ? 0 : beside[i] * beside[i] / up[i + 1]);
    }
    var inverse = new double[n];
    for (int i = 0; i < n; i++) {
      inverse[i] = 1 / (down[i] + up[i] - diagonal[i]);
    }
    return inverse;
  }
}
