package org.entente.network.signed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Obstacles to two blocs: cycles with an odd number of negative edges (Harary 1953).
 *
 * <p>A shortest one through an actor is a shortest path between its two copies in the signed double
 * cover, in which negative edges change the side and positive ones keep it (Zaslavsky 1982).
 */
final class TwoBlocs implements Obstacles {
  /** Up to so many, a cycle is looked for at each actor: more cycles a round mean fewer rounds. */
  private static final int EVERY_ACTOR = 1000;

  private final SignedNetwork network;

  TwoBlocs(SignedNetwork network) {
    this.network = network;
  }

  @Override
  public List<int[]> find(boolean[] removed) {
    int[] side = arrange(removed);
    var sources = new TreeSet<Integer>();
    for (int e = 0; e < removed.length; e++) {
      SignedEdge edge = network.edges().get(e);
      if (!removed[e] && (side[edge.a()] == side[edge.b()]) == edge.negative()) {
        sources.add(edge.a());
        sources.add(edge.b());
      }
    }
    var cycles = new ArrayList<int[]>();
    if (!sources.isEmpty() && network.size() <= EVERY_ACTOR) {
      IntStream.range(0, network.size()).forEach(sources::add);
    }
    for (int source : sources) {
      int[] cycle = shortest(source, removed);
      if (cycle.length > 0) {
        cycles.add(cycle);
      }
    }
    return cycles;
  }

  @Override
  public boolean isTriangle(int negative) {
    return negative % 2 == 1;
  }

  /**
   * Sides along a spanning forest of what is left, breadth first from the first actor of each part.
   */
  @Override
  public int[] arrange(boolean[] removed) {
    int[] side = new int[network.size()];
    Arrays.fill(side, -1);
    int[] queue = new int[network.size()];
    for (int root = 0; root < side.length; root++) {
      if (side[root] >= 0) {
        continue;
      }
      side[root] = 0;
      int end = 0;
      queue[end++] = root;
      for (int next = 0; next < end; next++) {
        int at = queue[next];
        for (int i = 0; i < network.at(at).length; i++) {
          int e = network.at(at)[i];
          int other = network.toward(at)[i];
          if (!removed[e] && side[other] < 0) {
            side[other] = side[at] ^ (network.isNegative(e) ? 1 : 0);
            queue[end++] = other;
          }
        }
      }
    }
    return side;
  }

  /**
   * Edges met an even number of times cancel: what remains still has an odd number of negative
   * ones.
   */
  private int[] shortest(int source, boolean[] removed) {
    int size = 2 * network.size();
    int[] through = new int[size];
    int[] before = new int[size];
    Arrays.fill(before, -1);
    int[] queue = new int[size];
    int end = 0;
    queue[end++] = 2 * source;
    before[2 * source] = 2 * source;
    for (int next = 0; next < end && before[2 * source + 1] < 0; next++) {
      int at = queue[next];
      int[] edges = network.at(at / 2);
      int[] toward = network.toward(at / 2);
      for (int i = 0; i < edges.length; i++) {
        int e = edges[i];
        int to = 2 * toward[i] + ((at & 1) ^ (network.isNegative(e) ? 1 : 0));
        if (!removed[e] && before[to] < 0) {
          before[to] = at;
          through[to] = e;
          queue[end++] = to;
        }
      }
    }
    var odd = new TreeSet<Integer>();
    if (before[2 * source + 1] < 0) {
      return new int[0];
    }
    for (int at = 2 * source + 1; at != 2 * source; at = before[at]) {
      if (!odd.add(through[at])) {
        odd.remove(through[at]);
      }
    }
    return odd.stream().mapToInt(Integer::intValue).toArray();
  }
}
