package org.entente.network.signed;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Obstacles to several blocs: cycles with exactly one negative edge (Davis 1967, theorem 1).
 *
 * <p>Without such cycles a network falls into blocs, but perhaps into more than are allowed; then
 * {@link #find} gives nothing although {@link #arrange} leaves something frustrated.
 */
final class ManyBlocs implements Obstacles {
  private final SignedNetwork network;
  private final int most;

  /** At most so many blocs. */
  ManyBlocs(SignedNetwork network, int most) {
    this.network = network;
    this.most = most;
  }

  @Override
  public List<int[]> find(boolean[] removed) {
    int[] group = friends(removed);
    var cycles = new ArrayList<int[]>();
    for (int e = 0; e < removed.length; e++) {
      SignedEdge edge = network.edges().get(e);
      if (!removed[e] && edge.negative() && group[edge.a()] == group[edge.b()]) {
        cycles.add(cycle(e, removed));
      }
    }
    return cycles;
  }

  @Override
  public boolean isTriangle(int negative) {
    return negative == 1;
  }

  /**
   * Groups held together by positive edges, coloured so that foes differ: the group with the most
   * different foes first, the bloc with the fewest foes (Brélaz 1979).
   */
  @Override
  public int[] arrange(boolean[] removed) {
    int[] group = friends(removed);
    int groups = 1 + IntStream.of(group).max().orElse(-1);
    int blocs = Math.min(most, groups);
    int[][] foes = new int[groups][blocs];
    int[] coloured = new int[groups];
    Arrays.fill(coloured, -1);
    List<List<Integer>> between = new ArrayList<>();
    IntStream.range(0, groups).forEach(_ -> between.add(new ArrayList<>()));
    for (int e = 0; e < removed.length; e++) {
      SignedEdge edge = network.edges().get(e);
      int a = group[edge.a()];
      int b = group[edge.b()];
      if (!removed[e] && a != b) {
        between.get(a).add(b);
        between.get(b).add(a);
      }
    }
    for (int step = 0; step < groups; step++) {
      int next = mostConstrained(foes, coloured, between);
      int bloc = 0;
      for (int k = 1; k < blocs; k++) {
        bloc = foes[next][k] < foes[next][bloc] ? k : bloc;
      }
      coloured[next] = bloc;
      for (int foe : between.get(next)) {
        foes[foe][bloc]++;
      }
    }
    return IntStream.of(group).map(g -> coloured[g]).toArray();
  }

  private static int mostConstrained(int[][] foes, int[] coloured, List<List<Integer>> between) {
    int best = -1;
    long bestScore = -1;
    for (int g = 0; g < coloured.length; g++) {
      if (coloured[g] < 0) {
        long score =
            IntStream.of(foes[g]).filter(f -> f > 0).count() * 1_000_000 + between.get(g).size();
        if (score > bestScore) {
          best = g;
          bestScore = score;
        }
      }
    }
    return best;
  }

  private int[] friends(boolean[] removed) {
    int[] group = new int[network.size()];
    Arrays.fill(group, -1);
    int groups = 0;
    int[] queue = new int[network.size()];
    for (int root = 0; root < group.length; root++) {
      if (group[root] >= 0) {
        continue;
      }
      int end = 0;
      queue[end++] = root;
      group[root] = groups;
      for (int next = 0; next < end; next++) {
        for (int e : network.at(queue[next])) {
          SignedEdge edge = network.edges().get(e);
          int other = edge.other(queue[next]);
          if (!removed[e] && !edge.negative() && group[other] < 0) {
            group[other] = groups;
            queue[end++] = other;
          }
        }
      }
      groups++;
    }
    return group;
  }

  /** A negative edge with the shortest way round along positive ones. */
  private int[] cycle(int negative, boolean[] removed) {
    SignedEdge edge = network.edges().get(negative);
    int[] through = new int[network.size()];
    Arrays.fill(through, -1);
    int[] queue = new int[network.size()];
    int end = 0;
    queue[end++] = edge.a();
    through[edge.a()] = negative;
    for (int next = 0; next < end && through[edge.b()] < 0; next++) {
      for (int e : network.at(queue[next])) {
        int other = network.edges().get(e).other(queue[next]);
        if (!removed[e] && !network.edges().get(e).negative() && through[other] < 0) {
          through[other] = e;
          queue[end++] = other;
        }
      }
    }
    var cycle = IntStream.builder();
    cycle.add(negative);
    for (int at = edge.b(); at != edge.a(); at = network.edges().get(through[at]).other(at)) {
      cycle.add(through[at]);
    }
    return cycle.build().sorted().toArray();
  }
}
