package org.entente.network.signed;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/**
 * A triangle: three actors of whom each two have an edge.
 *
 * @param actors ascending
 * @param edges indices of the edges, ascending
 * @param negative how many of them are negative
 * @param weight of the lightest edge
 */
public record Triad(List<Integer> actors, List<Integer> edges, int negative, long weight) {
  private static final Comparator<Triad> HEAVIEST =
      Comparator.comparingLong((Triad triad) -> -triad.weight)
          .thenComparing(triad -> triad.edges.get(0))
          .thenComparing(triad -> triad.edges.get(1))
          .thenComparing(triad -> triad.edges.get(2));

  public Triad {
    actors = List.copyOf(actors);
    edges = List.copyOf(edges);
  }

  /**
   * The unbalanced triangles whose lightest edge is heaviest, the heaviest first; one whose edges
   * weigh alike comes before another by its edges. With two blocs those of one or three negative
   * edges are unbalanced, with more those of one ({@link Triangles}).
   *
   * @param weight of an edge by its index, such as the reports behind it
   * @param most so many at most
   */
  public static List<Triad> listUnbalanced(
      SignedNetwork network, int blocs, IntToLongFunction weight, int most) {
    var kept = new PriorityQueue<>(HEAVIEST.reversed());
    Triangles.each(
        network,
        (first, second, third, negative) -> {
          if (negative == 1 || (negative == 3 && blocs == 2)) {
            kept.add(of(network, negative, weight, first, second, third));
            if (kept.size() > most) {
              kept.remove();
            }
          }
          return true;
        });
    var triads = new ArrayList<>(kept);
    triads.sort(HEAVIEST);
    return triads;
  }

  private static Triad of(
      SignedNetwork network, int negative, IntToLongFunction weight, int... edges) {
    return new Triad(
        IntStream.of(edges)
            .flatMap(e -> IntStream.of(network.edges().get(e).a(), network.edges().get(e).b()))
            .distinct()
            .sorted()
            .boxed()
            .toList(),
        IntStream.of(edges).sorted().boxed().toList(),
        negative,
        IntStream.of(edges).mapToLong(weight).min().orElse(0));
  }
}
