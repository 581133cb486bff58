package org.entente.web.holdings;

import java.util.List;

/** Cuts pages out of lists in memory. */
public final class Listings {
  private Listings() {}

  public static <T> Listing<T> page(List<T> rows, Paging paging) {
    int from = Math.min(paging.offset(), rows.size());
    int to = Math.min(from + paging.size(), rows.size());
    return new Listing<>(rows.subList(from, to), rows.size(), paging);
  }
}
