package org.entente.network.parallel;

/**
 * How an actor stands to one other within a window.
 *
 * @param value in the unit of the profile
 * @param variance of what is not known about it, in the unit squared; 0 when it is taken as known
 */
public record Standing(double value, double variance) {
  public Standing {
    if (!Double.isFinite(value) || !(variance >= 0)) {
      throw new IllegalArgumentException("value %s, variance %s".formatted(value, variance));
    }
  }
}
