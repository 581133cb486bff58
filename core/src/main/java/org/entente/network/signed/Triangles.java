package org.entente.network.signed;

import java.util.Arrays;
import java.util.List;

/**
 * Counts triangles by how many of their three edges are negative.
 *
 * <p>After Heider (1946) and Cartwright and Harary (1956) a triangle is balanced when that number
 * is even. After Davis (1967), who allows more than two blocs, three mutual foes are balanced too,
 * and only {@code oneNegative} is not.
 *
 * @param allPositive three friends
 * @param oneNegative two foes with a common friend: unbalanced
 * @param twoNegative two friends with a common foe
 * @param allNegative three mutual foes: unbalanced for two blocs
 */
public record Triangles(long allPositive, long oneNegative, long twoNegative, long allNegative) {
  /**
   * In time of edges times the root of edges; each triangle is met once, at its lowest actor by
   * degree.
   */
  public static Triangles count(SignedNetwork network) {
    long[] count = new long[4];
    each(
        network,
        (_, _, _, negative) -> {
          count[negative]++;
          return true;
        });
    return new Triangles(count[0], count[1], count[2], count[3]);
  }

  public long total() {
    return allPositive + oneNegative + twoNegative + allNegative;
  }

  /** For two blocs. */
  public long unbalanced() {
    return oneNegative + allNegative;
  }

  /** The share of triangles that are balanced for two blocs; 1 where there are none. */
  public double shareBalanced() {
    return total() == 0 ? 1 : (total() - unbalanced()) / (double) total();
  }

  /** Takes the indices of a triangle's edges; false ends the walk. */
  @FunctionalInterface
  interface Visitor {
    boolean visit(int first, int second, int third, int negative);
  }

  /** Walks over all triangles, in an order that depends on the network alone. */
  static void each(SignedNetwork network, Visitor visitor) {
    int[] rank = ranks(network);
    int[] edgeTo = new int[network.size()];
    Arrays.fill(edgeTo, -1);
    List<SignedEdge> edges = network.edges();
    for (int low = 0; low < network.size(); low++) {
      for (int e : network.at(low)) {
        edgeTo[edges.get(e).other(low)] = e;
      }
      for (int first : network.at(low)) {
        int middle = edges.get(first).other(low);
        if (rank[middle] < rank[low]) {
          continue;
        }
        for (int second : network.at(middle)) {
          int high = edges.get(second).other(middle);
          if (rank[high] > rank[middle] && edgeTo[high] >= 0) {
            int third = edgeTo[high];
            int negative =
                (3 - edges.get(first).sign() - edges.get(second).sign() - edges.get(third).sign())
                    / 2;
            if (!visitor.visit(first, second, third, negative)) {
              return;
            }
          }
        }
      }
      for (int e : network.at(low)) {
        edgeTo[edges.get(e).other(low)] = -1;
      }
    }
  }

  private static int[] ranks(SignedNetwork network) {
    Integer[] order = new Integer[network.size()];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, (x, y) -> Integer.compare(network.at(x).length, network.at(y).length));
    int[] rank = new int[order.length];
    for (int i = 0; i < order.length; i++) {
      rank[order[i]] = i;
    }
    return rank;
  }
}
