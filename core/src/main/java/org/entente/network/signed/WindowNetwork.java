package org.entente.network.signed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.entente.actor.ActorId;

/**
 * Who is with whom in a window.
 *
 * @param edges the pairs behind the network's edges, in the same order
 * @param undecided pairs with reports and no sign
 */
public record WindowNetwork(SignedNetwork network, List<PairTotals> edges, int undecided) {
  public WindowNetwork {
    edges = List.copyOf(edges);
  }

  /** From the pairs of a window, in any order, at most one of each. */
  public static WindowNetwork of(List<PairTotals> pairs, SignRule rule) {
    Map<PairTotals, Integer> signs = new HashMap<>();
    var actors = new TreeSet<ActorId>();
    for (PairTotals pair : pairs) {
      int sign = rule.sign(pair);
      if (sign != 0) {
        signs.put(pair, sign);
        actors.add(pair.one());
        actors.add(pair.other());
      }
    }
    Map<ActorId, Integer> index = new HashMap<>();
    actors.forEach(actor -> index.put(actor, index.size()));
    var edges = new ArrayList<SignedEdge>();
    Map<SignedEdge, PairTotals> behind = new HashMap<>();
    signs.forEach((pair, sign) -> {
      int a = index.getOrDefault(pair.one(), -1);
      int b = index.getOrDefault(pair.other(), -1);
      var edge = new SignedEdge(Math.min(a, b), Math.max(a, b), sign);
      edges.add(edge);
      behind.put(edge, pair);
    });
    var network = new SignedNetwork(actors.stream().map(ActorId::value).toList(), edges);
    return new WindowNetwork(
        network,
        network.edges().stream().flatMap(edge -> Stream.ofNullable(behind.get(edge))).toList(),
        pairs.size() - signs.size());
  }

  public ActorId actor(int index) {
    return new ActorId(network.actors().get(index));
  }
}
