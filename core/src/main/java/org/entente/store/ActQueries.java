package org.entente.store;

import java.util.List;
import org.entente.network.DatedAct;

/** Reports as dated acts between principals, for measures. Safe for several threads. */
public final class ActQueries {
  private final Store store;

  ActQueries(Store store) {
    this.store = store;
  }

  /**
   * By day, then source and target; reports of one day, dyad and weight are one act. Reports
   * without a date are left out.
   *
   * @param longestDays reports dated to a longer stretch are left out too; the first day stands for
   *     the stretch
   */
  public List<DatedAct> dated(ReportFilter filter, int longestDays) {
    return store.list(
        filter.applyTo(Query.named("acts/dated")).with("longest_days", longestDays),
        row ->
            new DatedAct(
                row.day("day"),
                row.text("source"),
                row.text("target"),
                row.real("goldstein"),
                row.whole("count")));
  }
}
