package org.entente.network.signed;

import java.util.Arrays;
import java.util.Random;

/**
 * Finds good blocs quickly, without a proof: moves single actors while that lowers the number of
 * frustrated edges, then shakes the best arrangement and tries again (iterated local search;
 * Lourenço, Martin and Stützle 2003). Seeded, so the answer is always the same.
 */
final class Descent {
  private static final long SEED = 20;

  private final SignedNetwork network;
  private final int blocs;

  Descent(SignedNetwork network, int blocs) {
    this.network = network;
    this.blocs = Math.max(1, Math.min(blocs, network.size()));
  }

  /** The number of edges at odds with the blocs: negative within one, positive between two. */
  static int frustrated(SignedNetwork network, int[] bloc) {
    int frustrated = 0;
    for (SignedEdge edge : network.edges()) {
      frustrated += (bloc[edge.a()] == bloc[edge.b()]) == edge.negative() ? 1 : 0;
    }
    return frustrated;
  }

  /** From all in one bloc, with so many shakes. */
  int[] search(int shakes) {
    var random = new Random(SEED);
    int[] best = improve(new int[network.size()]);
    int least = frustrated(network, best);
    for (int shake = 0; shake < shakes && least > 0; shake++) {
      int[] next = best.clone();
      if (shake % 4 == 0) {
        for (int actor = 0; actor < next.length; actor++) {
          next[actor] = random.nextInt(blocs);
        }
      } else {
        int moved = Math.max(2, next.length / (8 << (shake % 3)));
        for (int i = 0; i < moved; i++) {
          next[random.nextInt(next.length)] = random.nextInt(blocs);
        }
      }
      next = improve(next);
      int left = frustrated(network, next);
      if (left < least) {
        best = next;
        least = left;
      }
    }
    return best;
  }

  /**
   * Moves actors, in order, each to the bloc that frustrates fewest of its edges, until none gains.
   */
  int[] improve(int[] start) {
    int[] bloc = start.clone();
    int[] cost = new int[blocs];
    boolean moved = true;
    while (moved) {
      moved = false;
      for (int actor = 0; actor < bloc.length; actor++) {
        int to = best(actor, bloc, cost);
        if (cost[to] < cost[bloc[actor]]) {
          bloc[actor] = to;
          moved = true;
        }
      }
    }
    return bloc;
  }

  /**
   * Fills what each bloc would cost the actor, up to a number common to all, and gives the
   * cheapest.
   */
  private int best(int actor, int[] bloc, int[] cost) {
    Arrays.fill(cost, 0);
    int[] edges = network.at(actor);
    int[] toward = network.toward(actor);
    for (int i = 0; i < edges.length; i++) {
      cost[bloc[toward[i]]] += network.isNegative(edges[i]) ? 1 : -1;
    }
    int best = 0;
    for (int k = 1; k < blocs; k++) {
      best = cost[k] < cost[best] ? k : best;
    }
    return best;
  }
}
