package org.entente.store;

/**
 * Which rows of a longer list are wanted.
 *
 * @param offset rows passed over
 * @param limit most rows returned; 0 asks for the total alone
 */
public record Slice(int offset, int limit) {
  public Slice {
    if (offset < 0 || limit < 0) {
      throw new IllegalArgumentException("negative slice %d, %d".formatted(offset, limit));
    }
  }

  public static Slice first(int limit) {
    return new Slice(0, limit);
  }
}
