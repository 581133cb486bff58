package org.entente.web.page;

import java.util.List;
import java.util.Map;
import org.entente.report.EventType;
import org.entente.store.DocumentQueries;
import org.entente.store.ReportFilter;
import org.entente.store.ReviewQueries;
import org.entente.store.Summary;
import org.entente.web.holdings.Holdings;
import org.entente.web.holdings.Listing;
import org.entente.web.holdings.Paging;

/**
 * What the archive holds, and where to begin.
 *
 * @param dyads the most reported ordered pairs
 * @param types counted reports of each type
 * @param newest documents by day of publication
 * @param unknown the most reported names that are not in the directory
 */
public record HomePage(
    Summary summary,
    DyadTable dyads,
    Map<EventType, Long> types,
    List<DocumentQueries.Row> newest,
    Listing<ReviewQueries.UnknownName> unknown)
    implements Page {
  private static final int DYADS = 8;
  private static final int NEWEST = 6;
  private static final int UNKNOWN = 6;

  public static HomePage of(Holdings holdings) {
    Summary summary = holdings.summary();
    var dyads = holdings.listDyads(ReportFilter.COUNTED, Paging.first(DYADS));
    return new HomePage(
        summary,
        DyadTable.of(holdings, summary, dyads),
        Facets.types(holdings.countTypes(ReportFilter.COUNTED)),
        holdings.listDocuments(Paging.first(NEWEST)).rows(),
        holdings.listUnknownNames(Paging.first(UNKNOWN)));
  }

  public boolean isFirstUse() {
    return summary.documents() == 0;
  }

  @Override
  public String template() {
    return "home";
  }

  @Override
  public String title() {
    return "What was done, who says so";
  }

  @Override
  public Section section() {
    return Section.HOME;
  }
}
