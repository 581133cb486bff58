package org.entente.web.holdings;

import java.util.List;

/**
 * One page of a list.
 *
 * @param total rows of the whole list
 */
public record Slice<T>(List<T> rows, long total, Paging paging) {
  public Slice {
    rows = List.copyOf(rows);
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Place of the first row in the whole list, from 1. */
  public long first() {
    return rows.isEmpty() ? 0 : paging.skipped() + 1;
  }

  public long last() {
    return paging.skipped() + rows.size();
  }

  public boolean hasNext() {
    return last() < total;
  }
}
