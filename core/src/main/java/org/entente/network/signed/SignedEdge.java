package org.entente.network.signed;

/**
 * Two actors that are with each other or against each other; no direction.
 *
 * @param a index of the actor that comes first by name
 * @param b index of the other, above {@code a}
 * @param sign 1 or -1
 */
public record SignedEdge(int a, int b, int sign) {
  public SignedEdge {
    if (a < 0 || b <= a || Math.abs(sign) != 1) {
      throw new IllegalArgumentException("no signed edge: %d, %d, %d".formatted(a, b, sign));
    }
  }

  public boolean negative() {
    return sign < 0;
  }

  /** The end that {@code end} is not. */
  int other(int end) {
    return end == a ? b : a;
  }
}
