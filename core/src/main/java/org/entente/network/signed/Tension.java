package org.entente.network.signed;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How much of each actor's edges is at odds with a division into blocs: the share of its edges that
 * are frustrated (local frustration; Aref and Wilson 2018, section 2). In 0 to 1; 0 for an actor
 * without edges.
 *
 * @param frustrated edges at odds, by actor
 * @param degree all edges, by actor
 */
public record Tension(List<Integer> frustrated, List<Integer> degree) {
  public Tension {
    frustrated = List.copyOf(frustrated);
    degree = List.copyOf(degree);
  }

  public static Tension of(SignedNetwork network, Frustration frustration) {
    int[] frustrated = new int[network.size()];
    for (SignedEdge edge : frustration.edges()) {
      frustrated[edge.a()]++;
      frustrated[edge.b()]++;
    }
    return new Tension(
        Arrays.stream(frustrated).boxed().toList(),
        IntStream.range(0, network.size()).mapToObj(actor -> network.at(actor).length).toList());
  }

  public double share(int actor) {
    return degree.get(actor) == 0 ? 0 : frustrated.get(actor) / (double) degree.get(actor);
  }
}
