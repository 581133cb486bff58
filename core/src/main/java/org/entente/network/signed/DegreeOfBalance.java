package org.entente.network.signed;

import java.util.OptionalDouble;

/**
 * The share of all cycles, of any length, that have an even number of negative edges: the degree of
 * balance of Cartwright and Harary (1956, p. 288). Cycles are counted one by one, so only small
 * networks have an answer; for others there is the share of {@link Triangles} that are balanced.
 */
public final class DegreeOfBalance {
  private static final long MOST_STEPS = 2_000_000;

  private final SignedNetwork network;
  private final boolean[] onPath;
  private long steps;
  private long all;
  private long positive;

  private DegreeOfBalance(SignedNetwork network) {
    this.network = network;
    onPath = new boolean[network.size()];
  }

  /** Empty when there are too many cycles to count; 1 when there are none. */
  public static OptionalDouble of(SignedNetwork network) {
    if (network.edges().size() - network.size() > 60) {
      return OptionalDouble.empty();
    }
    var count = new DegreeOfBalance(network);
    for (int lowest = 0; lowest < network.size(); lowest++) {
      if (!count.walk(lowest, lowest, -1, 1, 0)) {
        return OptionalDouble.empty();
      }
    }
    // Each cycle was walked in both directions.
    return OptionalDouble.of(count.all == 0 ? 1 : count.positive / (double) count.all);
  }

  /** Goes on over actors above the lowest; false when there have been too many steps. */
  private boolean walk(int lowest, int at, int through, int sign, int length) {
    if (++steps > MOST_STEPS || length > 500) {
      return false;
    }
    onPath[at] = true;
    for (int e : network.at(at)) {
      SignedEdge edge = network.edges().get(e);
      int to = edge.other(at);
      if (to == lowest && e != through && length > 0) {
        all++;
        positive += sign * edge.sign() > 0 ? 1 : 0;
      } else if (to > lowest
          && !onPath[to]
          && !walk(lowest, to, e, sign * edge.sign(), length + 1)) {
        return false;
      }
    }
    onPath[at] = false;
    return true;
  }
}
