package org.entente.network.signed;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Signed networks for tests: from the literature, and random ones. */
final class Networks {
  private Networks() {}

  /** From words such as {@code "A+B A-C"}. */
  static SignedNetwork of(String words) {
    return Tables.read("from,to,sign\n" + words.replaceAll("(\\w+)([+-])(\\w+) ?", "$1,$3,$2\n"))
        .getFirst()
        .network();
  }

  /** The great powers in 1907 (Antal, Krapivsky and Redner 2006, figure 10). */
  static SignedNetwork powersOf1907() {
    return of(
        "Austria+Germany Austria+Italy Germany+Italy Britain+France Britain+Russia France+Russia Austria-Britain Austria-France"
            + " Austria-Russia Germany-Britain Germany-France Germany-Russia Italy-Britain Italy-France Italy-Russia");
  }

  /** Petersen's graph with all edges negative. */
  static SignedNetwork negativePetersen() {
    var edges = new ArrayList<SignedEdge>();
    for (int i = 0; i < 5; i++) {
      edges.add(edge(i, (i + 1) % 5, -1));
      edges.add(edge(i, i + 5, -1));
      edges.add(edge(i + 5, (i + 2) % 5 + 5, -1));
    }
    return network(10, edges);
  }

  /** Everybody against everybody. */
  static SignedNetwork allFoes(int size) {
    return network(
        size,
        IntStream.range(0, size)
            .boxed()
            .flatMap(b -> IntStream.range(0, b).mapToObj(a -> edge(a, b, -1)))
            .toList());
  }

  static SignedNetwork random(int size, double density, double negative, long seed) {
    var random = new Random(seed);
    var edges = new ArrayList<SignedEdge>();
    for (int b = 0; b < size; b++) {
      for (int a = 0; a < b; a++) {
        if (random.nextDouble() < density) {
          edges.add(edge(a, b, random.nextDouble() < negative ? -1 : 1));
        }
      }
    }
    return network(size, edges);
  }

  static SignedNetwork network(int size, List<SignedEdge> edges) {
    return new SignedNetwork(IntStream.range(0, size).mapToObj("n%03d"::formatted).toList(), edges);
  }

  static SignedEdge edge(int x, int y, int sign) {
    return new SignedEdge(Math.min(x, y), Math.max(x, y), sign);
  }
}
