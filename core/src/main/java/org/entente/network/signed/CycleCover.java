package org.entente.network.signed;

import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * The frustration of one biconnected block, by an implicit hitting set: the fewest edges that meet
 * all obstacles found so far bound it from below; the blocs that are left when these edges are
 * taken out bound it from above; where obstacles are left, they are added and it goes round again.
 * Ends when the bounds meet.
 *
 * <p>Obstacles as covering constraints are the triangle and cycle inequalities of Aref, Mason and
 * Wilson (2020, sections 5.1 and 5.3); the scheme of adding them as needed is Karp's
 * (Chandrasekaran, Karp, Moreno-Centeno and Vempala 2011).
 */
final class CycleCover {
  /**
   * Triangles to begin with: more slow the first rounds down, and what is missing is found when
   * needed.
   */
  private static final int MOST_TRIANGLES = 20_000;

  private static final int MOST_SHAKES = 200;

  /**
   * Covers of networks that people have recorded take hundredths of this; random signs are another
   * matter.
   */
  private static final double COVER_WORK = 1;

  private static final double ASSIGNMENT_WORK = 30;

  private final SignedNetwork network;
  private final int blocs;
  private final long until;
  private final Obstacles obstacles;
  private final Descent descent;
  private final Set<List<Integer>> cycles = new LinkedHashSet<>();
  private int[] best = new int[0];
  private int least = Integer.MAX_VALUE;
  private int bound;

  /**
   * @param until the reading of {@link System#nanoTime} at which to stop
   */
  CycleCover(SignedNetwork network, int blocs, long until) {
    this.network = network;
    this.blocs = blocs;
    this.until = until;
    obstacles = blocs == 2 ? new TwoBlocs(network) : new ManyBlocs(network, blocs);
    descent = new Descent(network, blocs);
  }

  /** The least that is proven, once solved. */
  int bound() {
    return bound;
  }

  /** The best blocs, by actor. */
  int[] solve() {
    int edges = network.edges().size();
    boolean[] nothing = new boolean[edges];
    keep(descent.improve(obstacles.arrange(nothing)));
    if (least == 0) {
      return best;
    }
    // Few shakes on large networks, where the cover leads to better arrangements anyway.
    keep(descent.search(Math.max(10, Math.min(MOST_SHAKES, 100_000 / edges))));
    startWithTriangles();
    bound = pack();

    boolean patient = false;
    while (bound < least && secondsLeft() > 0) {
      CoverModel cover =
          CoverModel.solve(cycles, patient ? Double.MAX_VALUE : COVER_WORK, secondsLeft());
      bound = Math.max(bound, Math.min(least, cover.bound()));
      boolean[] chosen = new boolean[edges];
      cover.chosen().forEach(e -> chosen[e] = true);
      keep(descent.improve(obstacles.arrange(chosen)));
      boolean added = cycles.addAll(left(chosen));
      if (bound < least && cover.optimal() && !added) {
        // No obstacle is left, so it is the number of blocs that binds.
        assign(Double.MAX_VALUE);
        break;
      }
      if (bound < least && !cover.optimal()) {
        if (patient) {
          break;
        }
        assign(ASSIGNMENT_WORK);
        patient = true;
      }
    }
    return best;
  }

  private void assign(double work) {
    if (secondsLeft() > 0) {
      AssignmentModel model =
          AssignmentModel.solve(
              network, Math.min(blocs, network.size()), cycles, best, bound, work, secondsLeft());
      keep(model.bloc().stream().mapToInt(Integer::intValue).toArray());
      bound = Math.max(bound, Math.min(least, model.bound()));
    }
  }

  private void keep(int[] bloc) {
    int left = Descent.frustrated(network, bloc);
    if (left < least) {
      best = bloc;
      least = left;
    }
  }

  private void startWithTriangles() {
    Triangles.each(
        network,
        (first, second, third, negative) -> {
          if (obstacles.isTriangle(negative)) {
            cycles.add(IntStream.of(first, second, third).sorted().boxed().toList());
          }
          return cycles.size() < MOST_TRIANGLES;
        });
  }

  /**
   * Obstacles that share no edge, taken one after the other until none is left: each costs one edge
   * at least. What is met on the way is added to the cycles.
   */
  private int pack() {
    boolean[] removed = new boolean[network.edges().size()];
    int packed = take(cycles.stream().toList(), removed);
    for (List<List<Integer>> found = left(removed); !found.isEmpty(); found = left(removed)) {
      cycles.addAll(found);
      packed += take(found, removed);
    }
    return Math.min(packed, least);
  }

  /** Marks the edges of cycles that share none; how many cycles these are. */
  private static int take(List<List<Integer>> found, boolean[] removed) {
    int taken = 0;
    for (List<Integer> cycle : found) {
      if (cycle.stream().noneMatch(e -> removed[e])) {
        cycle.forEach(e -> removed[e] = true);
        taken++;
      }
    }
    return taken;
  }

  /** Shortest first. */
  private List<List<Integer>> left(boolean[] removed) {
    return obstacles.find(removed).stream()
        .map(cycle -> Arrays.stream(cycle).boxed().toList())
        .sorted(Comparator.comparingInt(List::size))
        .toList();
  }

  private double secondsLeft() {
    return (until - System.nanoTime()) / 1e9;
  }
}
