package org.entente.web.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NetworkPictureTest {
  private static List<NetworkPicture.Actor> actors(int number, int camps) {
    return IntStream.range(0, number)
        .mapToObj(i -> new NetworkPicture.Actor("actor-%d".formatted(i), "Actor " + i, i % camps))
        .toList();
  }

  @Test
  void twoCampsTakeTheHalves() {
    NetworkPicture picture = NetworkPicture.wide(actors(12, 2), List.of());
    assertThat(picture.nodes())
        .hasSize(12)
        .allSatisfy(
            node -> assertThat(node.x() < picture.width() / 2.0).isEqualTo(node.camp() == 0));
  }

  @Test
  void noTwoNamesStandOnEachOther() {
    for (int camps = 2; camps <= 6; camps++) {
      for (int number : new int[] {2, 7, 12, 24, camps == 2 ? 60 : 30}) {
        List<NetworkPicture.Node> nodes =
            NetworkPicture.wide(actors(number, camps), List.of()).nodes();
        for (NetworkPicture.Node one : nodes) {
          for (NetworkPicture.Node other : nodes) {
            boolean same = one.anchor().equals(other.anchor()) && !one.id().equals(other.id());
            assertThat(
                    same
                        && Math.abs(one.textY() - other.textY()) < 10
                        && Math.abs(one.textX() - other.textX()) < 60)
                .as("%d actors in %d camps: %s and %s", number, camps, one, other)
                .isFalse();
          }
        }
      }
    }
  }

  @Test
  void everythingLiesWithinTheDrawing() {
    NetworkPicture picture = NetworkPicture.narrow(actors(60, 5), List.of());
    assertThat(picture.nodes())
        .allSatisfy(node -> {
          assertThat(node.x()).isBetween(0.0, (double) picture.width());
          assertThat(node.y()).isBetween(0.0, (double) picture.height());
          assertThat(node.name().length()).isLessThanOrEqualTo(11);
        });
  }

  @Test
  void whatFitsIsDrawnUnderWhatDoesNot() {
    NetworkPicture picture =
        NetworkPicture.wide(
            actors(3, 2),
            List.of(
                new NetworkPicture.Pair("actor-0", "actor-1", 1, true, "odd", "/a"),
                new NetworkPicture.Pair("actor-0", "actor-2", 1, false, "even", "/b"),
                new NetworkPicture.Pair("actor-0", "stranger", 1, false, "not drawn", "/c")));
    assertThat(picture.edges())
        .extracting(NetworkPicture.Edge::words)
        .containsExactly("even", "odd");
  }
}
