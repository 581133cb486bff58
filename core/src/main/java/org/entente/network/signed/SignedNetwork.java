package org.entente.network.signed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Actors and the signed edges between them, at most one a pair.
 *
 * <p>Both lists are sorted, so that the order in which rows were read never shows in a result.
 */
public final class SignedNetwork {
  private final List<String> actors;
  private final List<SignedEdge> edges;
  private final int[][] incident;
  private final int[][] toward;
  private final boolean[] negative;

  /**
   * From actors in order and edges between their indices, in any order.
   *
   * @throws IllegalArgumentException when an edge leaves the list of actors, or a pair has two
   */
  public SignedNetwork(List<String> actors, List<SignedEdge> edges) {
    this.actors = List.copyOf(actors);
    this.edges =
        edges.stream()
            .sorted(Comparator.comparingInt(SignedEdge::a).thenComparingInt(SignedEdge::b))
            .toList();
    var of = new ArrayList<List<Integer>>();
    actors.forEach(_ -> of.add(new ArrayList<>()));
    Set<Long> pairs = new HashSet<>();
    for (int e = 0; e < this.edges.size(); e++) {
      SignedEdge edge = this.edges.get(e);
      if (edge.b() >= actors.size() || !pairs.add(((long) edge.a() << 32) | edge.b())) {
        throw new IllegalArgumentException("stray or doubled edge: " + edge);
      }
      of.get(edge.a()).add(e);
      of.get(edge.b()).add(e);
    }
    incident =
        of.stream()
            .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
            .toArray(int[][]::new);
    // Beside the edges themselves, since breadth-first searches over them are most of what is done.
    toward = new int[incident.length][];
    for (int actor = 0; actor < toward.length; actor++) {
      toward[actor] = new int[incident[actor].length];
      for (int i = 0; i < toward[actor].length; i++) {
        toward[actor][i] = this.edges.get(incident[actor][i]).other(actor);
      }
    }
    negative = new boolean[this.edges.size()];
    for (int e = 0; e < negative.length; e++) {
      negative[e] = this.edges.get(e).negative();
    }
  }

  /** Names, sorted. */
  public List<String> actors() {
    return actors;
  }

  /** Sorted by both ends. */
  public List<SignedEdge> edges() {
    return edges;
  }

  public int size() {
    return actors.size();
  }

  public int negative() {
    return (int) edges.stream().filter(SignedEdge::negative).count();
  }

  /** Indices of the edges at an actor, ascending. The array is the network's own: read it only. */
  int[] at(int actor) {
    return incident[actor];
  }

  /** The actors at the other ends of {@link #at}, in the same order; read it only. */
  int[] toward(int actor) {
    return toward[actor];
  }

  boolean isNegative(int edge) {
    return negative[edge];
  }

  /** The same actors with some of the edges. */
  SignedNetwork with(List<SignedEdge> some) {
    return new SignedNetwork(actors, some);
  }

  /**
   * The network with all signs at one actor turned round. Balance and frustration for two blocs
   * stay as they are (Zaslavsky 1982).
   */
  SignedNetwork switched(int actor) {
    return with(
        edges.stream()
            .map(
                e -> e.a() == actor || e.b() == actor ? new SignedEdge(e.a(), e.b(), -e.sign()) : e)
            .toList());
  }
}
