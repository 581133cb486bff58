package org.entente.network.signed;

/**
 * Modularity of a signed network (Gómez, Jensen and Arenas 2009, equation 17): what positive edges
 * lie within communities, and negative ones do not, beyond what the actors' positive and negative
 * degrees would give by chance. 0 for all in one community when either kind is missing; at most 1.
 */
public final class SignedModularity {
  private SignedModularity() {}

  /**
   * @param community of each actor, any numbers from 0 to the number of actors less one
   */
  public static double of(SignedNetwork network, int[] community) {
    double[] positive = new double[network.size()];
    double[] negative = new double[network.size()];
    double within = 0;
    double twoPositive = 0;
    double twoNegative = 0;
    for (SignedEdge edge : network.edges()) {
      double[] degree = edge.negative() ? negative : positive;
      degree[community[edge.a()]]++;
      degree[community[edge.b()]]++;
      twoPositive += edge.negative() ? 0 : 2;
      twoNegative += edge.negative() ? 2 : 0;
      within += community[edge.a()] == community[edge.b()] ? 2 * edge.sign() : 0;
    }
    double total = twoPositive + twoNegative;
    if (total == 0) {
      return 0;
    }
    double expected = 0;
    for (int c = 0; c < network.size(); c++) {
      expected += twoPositive == 0 ? 0 : positive[c] * positive[c] / twoPositive;
      expected -= twoNegative == 0 ? 0 : negative[c] * negative[c] / twoNegative;
    }
    return (within - expected) / total;
  }
}
