package org.entente.event;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.entente.document.DocumentId;
import org.entente.document.Span;
import org.entente.report.Report;

/**
 * Brings tellings together, the most alike first, as long as what is brought together is alike on
 * the average (average linkage): one telling that lies between two events joins neither of them to
 * the other. The answer does not depend on the order of the pairs.
 */
final class Clusters {
  private record Sentence(DocumentId document, Span span) {}

  private record Edge(int one, int other, Likeness likeness) {}

  private final List<Edge> edges = new ArrayList<>();
  private final Map<Long, Likeness> weighed = new HashMap<>();
  private final int[] clusterOf;
  private final List<List<Integer>> clusters = new ArrayList<>();

  /** Sentence of each telling, by the place of the first telling in it. */
  private final int[] sentenceOf;

  Clusters(List<Telling> tellings) {
    clusterOf = new int[tellings.size()];
    sentenceOf = new int[tellings.size()];
    var sentences = new HashMap<Sentence, Integer>();
    for (int i = 0; i < clusterOf.length; i++) {
      Report report = tellings.get(i).report();
      sentenceOf[i] =
          sentences.computeIfAbsent(
              new Sentence(report.document(), report.sentenceSpan()), _ -> sentences.size());
      clusterOf[i] = i;
      clusters.add(new ArrayList<>(List.of(i)));
    }
  }

  /**
   * @param one lower than {@code other}
   * @param enough whether these two, were they alone, would be one event
   */
  void add(int one, int other, Likeness likeness, boolean enough) {
    weighed.put(key(one, other), likeness);
    if (enough) {
      edges.add(new Edge(one, other, likeness));
    }
  }

  /** Every telling in one list; lists by their first, places ascending. */
  List<List<Integer>> merge() {
    edges.sort(
        Comparator.comparingDouble((Edge edge) -> -edge.likeness().total())
            .thenComparingInt(Edge::one)
            .thenComparingInt(Edge::other));
    for (Edge edge : edges) {
      int one = clusterOf[edge.one()];
      int other = clusterOf[edge.other()];
      if (one != other && average(clusters.get(one), clusters.get(other)) >= Weigher.AVERAGE) {
        int into = Math.min(one, other);
        int from = Math.max(one, other);
        for (int telling : clusters.get(from)) {
          clusterOf[telling] = into;
        }
        clusters.get(into).addAll(clusters.get(from));
        clusters.get(from).clear();
      }
    }
    return clusters.stream()
        .filter(cluster -> !cluster.isEmpty())
        .map(cluster -> cluster.stream().sorted().toList())
        .sorted(Comparator.comparing(List::getFirst))
        .toList();
  }

  /**
   * Over pairs of sentences, of which the best two tellings speak: “bombed the town, killing
   * people” is not half unlike “bombed the town”. Pairs that were never weighed, or that something
   * forbids, weigh nothing.
   */
  private double average(List<Integer> some, List<Integer> others) {
    var best = new TreeMap<Long, Double>();
    for (int one : some) {
      for (int other : others) {
        Likeness likeness = weighed.get(key(Math.min(one, other), Math.max(one, other)));
        best.merge(
            key(sentenceOf[one], sentenceOf[other]),
            likeness == null ? 0 : likeness.total(),
            Math::max);
      }
    }
    // sorted, so that the sum is the same in whatever order the groups grew
    return best.values().stream().mapToDouble(Double::doubleValue).sum() / best.size();
  }

  /**
   * What two tellings weigh against each other; empty where they were not weighed, or may not be
   * one.
   */
  Optional<Likeness> find(int one, int other) {
    return Optional.ofNullable(weighed.get(key(Math.min(one, other), Math.max(one, other))));
  }

  private static long key(int one, int other) {
    return ((long) one << 32) | other;
  }
}
