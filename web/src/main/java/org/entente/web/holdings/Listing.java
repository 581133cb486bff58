package org.entente.web.holdings;

import java.util.List;
import org.entente.store.Page;

/**
 * One page of a list, with what a reader needs to turn it.
 *
 * @param total rows of the whole list
 */
public record Listing<T>(List<T> rows, long total, Paging paging) {
  public Listing {
    rows = List.copyOf(rows);
  }

  public static <T> Listing<T> of(Page<T> page, Paging paging) {
    return new Listing<>(page.rows(), page.total(), paging);
  }

  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** Place of the first row in the whole list, from 1. */
  public long first() {
    return rows.isEmpty() ? 0 : paging.offset() + 1L;
  }

  public long last() {
    return paging.offset() + (long) rows.size();
  }

  public boolean hasNext() {
    return !rows.isEmpty() && last() < total;
  }
}
