package org.entente.network.vote.ideal;

import java.util.Arrays;

/**
 * Places every voter once for all sessions: the first principal component of how voters deviate
 * together from the mean ballot of each roll call, over the roll calls that both voted in.
 */
final class FirstGuess {
  private static final int FEWEST_COMMON = 10;
  private static final int ROUNDS = 300;

  private FirstGuess() {}

  /** By voter; mean 0, standard deviation 1. */
  static double[] positions(Ballots ballots) {
    int voters = ballots.voters.size();
    var voterOf = new int[ballots.cells];
    for (int v = 0; v < voters; v++) {
      Arrays.fill(voterOf, ballots.voterStart[v], ballots.voterStart[v + 1], v);
    }
    var products = new double[voters][voters];
    var common = new int[voters][voters];
    for (int item = 0; item < ballots.items; item++) {
      addItem(ballots, item, voterOf, products, common);
    }
    for (int v = 0; v < voters; v++) {
      for (int w = 0; w < voters; w++) {
        products[v][w] = common[v][w] < FEWEST_COMMON ? 0 : products[v][w] / common[v][w];
      }
    }
    return standardised(largest(products));
  }

  private static void addItem(
      Ballots ballots, int item, int[] voterOf, double[][] products, int[][] common) {
    int from = ballots.itemStart[item];
    int size = ballots.itemStart[item + 1] - from;
    double mean = 0;
    for (int n = 0; n < size; n++) {
      mean += ballots.itemBallot[from + n] / (double) size;
    }
    for (int n = 0; n < size; n++) {
      double deviation = ballots.itemBallot[from + n] - mean;
      int v = voterOf[ballots.itemCell[from + n]];
      for (int m = 0; m < size; m++) {
        int w = voterOf[ballots.itemCell[from + m]];
        products[v][w] += deviation * (ballots.itemBallot[from + m] - mean);
        common[v][w]++;
      }
    }
  }

  /** The eigenvector of the largest eigenvalue, by the power method. */
  private static double[] largest(double[][] matrix) {
    int n = matrix.length;
    var vector = new double[n];
    for (int i = 0; i < n; i++) {
      // Any start that is not orthogonal to the answer will do; this one is the same every time.
      vector[i] = matrix[i][0] + 1e-3 * (i + 1) / n;
    }
    for (int round = 0; round < ROUNDS; round++) {
      var next = new double[n];
      double length = 0;
      for (int i = 0; i < n; i++) {
        for (int j = 0; j < n; j++) {
          next[i] += matrix[i][j] * vector[j];
        }
        length += next[i] * next[i];
      }
      length = Math.sqrt(length);
      for (int i = 0; i < n; i++) {
        vector[i] = length > 0 ? next[i] / length : vector[i];
      }
    }
    return vector;
  }

  static double[] standardised(double[] values) {
    double mean = Arrays.stream(values).average().orElse(0);
    double variance = Arrays.stream(values).map(x -> (x - mean) * (x - mean)).average().orElse(0);
    double deviation = variance > 0 ? Math.sqrt(variance) : 1;
    return Arrays.stream(values).map(x -> (x - mean) / deviation).toArray();
  }
}
