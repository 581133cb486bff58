package org.entente.network.signed;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Communities of a signed network: the Louvain method (Blondel, Guillaume, Lambiotte and Lefebvre
 * 2008) on signed modularity, as Traag and Bruggeman (2009) do with positive and negative
 * resolution of one. Actors and communities are gone through in order and ties go to the lower
 * number, so the answer is always the same; it is a good division, not a proven best one.
 */
public final class Communities {
  private final int size;
  private final List<Map<Integer, Double>> links;
  private final double[] positive;
  private final double[] negative;
  private final double twoPositive;
  private final double twoNegative;

  private Communities(
      List<Map<Integer, Double>> links,
      double[] positive,
      double[] negative,
      double twoPositive,
      double twoNegative) {
    this.size = links.size();
    this.links = links;
    this.positive = positive;
    this.negative = negative;
    this.twoPositive = twoPositive;
    this.twoNegative = twoNegative;
  }

  /** The community of each actor, numbered from 0 in the order of the actors. */
  public static int[] of(SignedNetwork network) {
    double[] positive = new double[network.size()];
    double[] negative = new double[network.size()];
    List<Map<Integer, Double>> links = maps(network.size());
    for (SignedEdge edge : network.edges()) {
      double[] degree = edge.negative() ? negative : positive;
      degree[edge.a()]++;
      degree[edge.b()]++;
      links.get(edge.a()).put(edge.b(), (double) edge.sign());
      links.get(edge.b()).put(edge.a(), (double) edge.sign());
    }
    var level =
        new Communities(
            links,
            positive,
            negative,
            2.0 * (network.edges().size() - network.negative()),
            2.0 * network.negative());
    int[] community = new int[network.size()];
    Arrays.setAll(community, i -> i);
    while (true) {
      int[] moved = number(level.move());
      for (int i = 0; i < community.length; i++) {
        community[i] = moved[community[i]];
      }
      int groups = 1 + Arrays.stream(moved).max().orElse(-1);
      if (groups == level.size) {
        return number(community);
      }
      level = level.merged(moved, groups);
    }
  }

  /** Moves single nodes to the community that gains the most, until none gains. */
  private int[] move() {
    int[] community = new int[size];
    Arrays.setAll(community, i -> i);
    double[] positiveIn = positive.clone();
    double[] negativeIn = negative.clone();
    boolean moved = true;
    while (moved) {
      moved = false;
      for (int node = 0; node < size; node++) {
        int from = community[node];
        positiveIn[from] -= positive[node];
        negativeIn[from] -= negative[node];
        var weight = new TreeMap<Integer, Double>();
        weight.put(from, 0.0);
        links.get(node).forEach((other, w) -> weight.merge(community[other], w, Double::sum));
        int to = from;
        double best =
            gain(node, weight.getOrDefault(from, 0.0), positiveIn[from], negativeIn[from]);
        for (Map.Entry<Integer, Double> option : weight.entrySet()) {
          int c = option.getKey();
          double gain = gain(node, option.getValue(), positiveIn[c], negativeIn[c]);
          if (gain > best + 1e-9) {
            best = gain;
            to = c;
          }
        }
        community[node] = to;
        positiveIn[to] += positive[node];
        negativeIn[to] += negative[node];
        moved |= to != from;
      }
    }
    return community;
  }

  private double gain(int node, double weight, double positiveIn, double negativeIn) {
    return weight
        - (twoPositive == 0 ? 0 : positive[node] * positiveIn / twoPositive)
        + (twoNegative == 0 ? 0 : negative[node] * negativeIn / twoNegative);
  }

  /** One node for each community; what lies within is left out, since no later move changes it. */
  private Communities merged(int[] group, int groups) {
    List<Map<Integer, Double>> between = maps(groups);
    double[] positiveOf = new double[groups];
    double[] negativeOf = new double[groups];
    for (int node = 0; node < size; node++) {
      int own = group[node];
      positiveOf[own] += positive[node];
      negativeOf[own] += negative[node];
      links
          .get(node)
          .forEach((other, w) -> {
            if (group[other] != own) {
              between.get(own).merge(group[other], w, Double::sum);
            }
          });
    }
    return new Communities(between, positiveOf, negativeOf, twoPositive, twoNegative);
  }

  private static int[] number(int[] community) {
    var numbers = new HashMap<Integer, Integer>();
    return Arrays.stream(community)
        .map(c -> numbers.computeIfAbsent(c, _ -> numbers.size()))
        .toArray();
  }

  private static List<Map<Integer, Double>> maps(int size) {
    return Stream.<Map<Integer, Double>>generate(TreeMap::new).limit(size).toList();
  }
}
