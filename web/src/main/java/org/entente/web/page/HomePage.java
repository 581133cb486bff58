package org.entente.web.page;

import java.util.List;
import java.util.Optional;
import org.entente.web.holdings.Holdings;
import org.entente.web.holdings.Holdings.DocumentRow;
import org.entente.web.holdings.Holdings.State;
import org.entente.web.holdings.Holdings.UnknownName;
import org.entente.web.holdings.Paging;
import org.entente.web.holdings.Slice;

/**
 * What the archive holds, and where to begin.
 *
 * @param dyads the most reported ordered pairs
 * @param newest documents by day of publication
 * @param unknown the most reported names that are not in the directory
 */
public record HomePage(
    State state, DyadTable dyads, List<DocumentRow> newest, Slice<UnknownName> unknown)
    implements Page {
  private static final int DYADS = 8;
  private static final int NEWEST = 6;
  private static final int UNKNOWN = 6;

  public static HomePage of(Holdings holdings) {
    State state = holdings.state();
    return new HomePage(
        state,
        DyadTable.of(holdings, state, holdings.listDyads(Optional.empty(), Paging.first(DYADS))),
        holdings.listDocuments(Paging.first(NEWEST)).rows(),
        holdings.listUnknownNames(Paging.first(UNKNOWN)));
  }

  public boolean isFirstUse() {
    return state.documents() == 0;
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
