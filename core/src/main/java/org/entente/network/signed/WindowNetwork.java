package org.entente.network.signed;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
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
    var actors = new TreeSet<String>();
    for (PairTotals pair : pairs) {
      int sign = rule.sign(pair);
      if (sign != 0) {
        signs.put(pair, sign);
        actors.add(pair.one());
        actors.add(pair.other());
      }
    }
    Map<String, Integer> index = new HashMap<>();
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
    var network = new SignedNetwork(List.copyOf(actors), edges);
    return new WindowNetwork(
        network,
        network.edges().stream().flatMap(edge -> Stream.ofNullable(behind.get(edge))).toList(),
        pairs.size() - signs.size());
  }

  public ActorId actor(int index) {
    return new ActorId(network.actors().get(index));
  }

  /** Actors that edges join, directly or not; the largest part first, each in order of actors. */
  public List<List<Integer>> parts() {
    int[] part = new int[network.size()];
    Arrays.fill(part, -1);
    var parts = new ArrayList<List<Integer>>();
    for (int start = 0; start < part.length; start++) {
      if (part[start] >= 0) {
        continue;
      }
      var own = new ArrayList<Integer>();
      var waiting = new ArrayDeque<>(List.of(start));
      part[start] = parts.size();
      while (!waiting.isEmpty()) {
        int at = waiting.remove();
        own.add(at);
        for (int next : network.toward(at)) {
          if (part[next] < 0) {
            part[next] = parts.size();
            waiting.add(next);
          }
        }
      }
      Collections.sort(own);
      parts.add(own);
    }
    parts.sort(Comparator.comparingInt((List<Integer> own) -> -own.size()));
    return List.copyOf(parts);
  }
}
