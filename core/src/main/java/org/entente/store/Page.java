package org.entente.store;

import java.util.List;

/**
 * A slice of a list with the length of the whole.
 *
 * @param total rows that fit the filter, shown or not
 */
public record Page<T>(List<T> rows, long total, Slice slice) {
  public Page {
    rows = List.copyOf(rows);
  }

  public boolean hasMore() {
    return slice.offset() + (long) rows.size() < total;
  }
}
