package org.entente.web.holdings;

import org.entente.store.Slice;

/**
 * Which part of a list.
 *
 * @param number page, from 1
 * @param size rows a page
 */
public record Paging(int number, int size) {
  public Paging {
    if (number < 1 || size < 1 || (long) number * size > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("no page %d of size %d".formatted(number, size));
    }
  }

  public static Paging first(int size) {
    return new Paging(1, size);
  }

  /** Rows before this page. */
  public int offset() {
    return (number - 1) * size;
  }

  public Slice slice() {
    return new Slice(offset(), size);
  }
}
