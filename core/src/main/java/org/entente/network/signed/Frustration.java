package org.entente.network.signed;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;

/**
 * The fewest edges that are at odds with any division into blocs: negative within a bloc or
 * positive between two.
 *
 * <p>For two blocs the frustration index, or line index of balance (Abelson and Rosenberg 1958;
 * Harary 1959; Aref and Wilson 2019); for more the line index of generalised balance, or
 * correlation clustering (Davis 1967; Doreian and Mrvar 1996). Which of several equally good
 * divisions is given is arbitrary, but the same in every run.
 *
 * @param index the number of {@code edges}
 * @param lowerBound no division frustrates fewer; equal to {@code index} when that is proven
 * @param bloc of each actor, from 0; the first actor by name is in bloc 0, the first that is not
 *     with it in bloc 1, and so on
 * @param edges those at odds with {@code bloc}
 */
public record Frustration(int index, int lowerBound, List<Integer> bloc, List<SignedEdge> edges) {
  public Frustration {
    bloc = List.copyOf(bloc);
    edges = List.copyOf(edges);
  }

  /** Whether it is proven that no division does better. */
  public boolean proven() {
    return index == lowerBound;
  }

  /** Loads the solver, which otherwise happens at the first need; for those who measure time. */
  public static void loadSolver() {
    Solver.load();
  }

  /**
   * Solves block by block, and proves.
   *
   * @param blocs at most so many, at least 2
   * @param seconds after so many the best so far is given, with what is proven about it
   */
  public static Frustration of(SignedNetwork network, int blocs, double seconds) {
    if (blocs < 2) {
      throw new IllegalArgumentException("fewer than two blocs: " + blocs);
    }
    long until = System.nanoTime() + (long) (seconds * 1e9);
    int[] bloc = new int[network.size()];
    Arrays.fill(bloc, -1);
    int bound = 0;
    for (Blocks.Block block : Blocks.of(network).reversed()) {
      var search = new CycleCover(block.network(), blocs, until);
      join(bloc, block.actors(), search.solve());
      bound += search.bound();
    }
    int[] numbered = number(bloc);
    List<SignedEdge> frustrated =
        network.edges().stream()
            .filter(e -> (numbered[e.a()] == numbered[e.b()]) == e.negative())
            .toList();
    return new Frustration(
        frustrated.size(), bound, Arrays.stream(numbered).boxed().toList(), frustrated);
  }

  /** Exchanges two numbers within a block, where it shares an actor with what is there already. */
  private static void join(int[] bloc, List<Integer> actors, int[] own) {
    int there = 0;
    int here = 0;
    for (int i = 0; i < own.length; i++) {
      if (bloc[actors.get(i)] >= 0) {
        there = bloc[actors.get(i)];
        here = own[i];
      }
    }
    for (int i = 0; i < own.length; i++) {
      bloc[actors.get(i)] = own[i] == here ? there : own[i] == there ? here : own[i];
    }
  }

  /**
   * The same blocs with numbers in the order in which they are met; actors without edges stand in
   * the first.
   */
  private static int[] number(int[] bloc) {
    var numbers = new HashMap<Integer, Integer>();
    int[] numbered = new int[bloc.length];
    for (int i = 0; i < bloc.length; i++) {
      numbered[i] = bloc[i] < 0 ? 0 : numbers.computeIfAbsent(bloc[i], _ -> numbers.size());
    }
    return numbered;
  }
}
