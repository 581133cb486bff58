package org.entente.web.holdings;

/**
 * Which part of a list.
 *
 * @param number page, from 1
 * @param size rows a page
 */
public record Paging(int number, int size) {
  public Paging {
    if (number < 1 || size < 1) {
      throw new IllegalArgumentException("no page %d of size %d".formatted(number, size));
    }
  }

  public static Paging first(int size) {
    return new Paging(1, size);
  }

  /** Rows before this page. */
  public long skipped() {
    return (number - 1L) * size;
  }
}
