package org.entente.network.signed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TriadTest {
  private static final SignedNetwork NETWORK =
      new SignedNetwork(
          List.of("a", "b", "c", "d", "e"),
          List.of(
              new SignedEdge(0, 1, 1),
              new SignedEdge(0, 2, 1),
              new SignedEdge(1, 2, -1),
              new SignedEdge(0, 3, -1),
              new SignedEdge(1, 3, -1),
              new SignedEdge(2, 4, -1),
              new SignedEdge(3, 4, -1),
              new SignedEdge(2, 3, -1)));

  @Test
  void threeFoesAreUnbalancedInTwoCampsAlone() {
    // Of the four triangles a-b-c has one negative edge, b-c-d and c-d-e three, a-b-d two.
    assertThat(Triad.listUnbalanced(NETWORK, 2, _ -> 1, 10))
        .extracting(Triad::actors)
        .containsExactly(List.of(0, 1, 2), List.of(1, 2, 3), List.of(2, 3, 4));
    assertThat(Triad.listUnbalanced(NETWORK, 3, _ -> 1, 10))
        .extracting(Triad::actors)
        .containsExactly(List.of(0, 1, 2));
    assertThat(Triad.listUnbalanced(NETWORK, 2, _ -> 1, 10))
        .hasSize((int) Triangles.count(NETWORK).unbalanced());
  }

  @Test
  void theHeaviestByItsLightestEdgeComesFirst() {
    List<Triad> two = Triad.listUnbalanced(NETWORK, 2, edge -> edge, 2);
    assertThat(two).extracting(Triad::actors).containsExactly(List.of(2, 3, 4), List.of(1, 2, 3));
    assertThat(two.getFirst().weight()).isEqualTo(5);
    assertThat(two.getFirst().edges()).isSorted().hasSize(3);
    assertThat(two.getFirst().negative()).isEqualTo(3);
  }
}
