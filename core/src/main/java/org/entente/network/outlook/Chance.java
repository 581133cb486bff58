package org.entente.network.outlook;

/**
 * A probability with an interval that holds it with 90 per cent.
 *
 * @param value from 0 to 1
 */
public record Chance(double value, double low, double high) {
  public Chance {
    if (!(low >= 0 && low <= value && value <= high && high <= 1)) {
      throw new IllegalArgumentException("%s in %s … %s".formatted(value, low, high));
    }
  }
}
