package org.entente.web.page;

import org.entente.store.StoredEvent;
import org.entente.store.Summary;
import org.entente.web.holdings.Holdings;
import org.entente.web.holdings.Listing;

/**
 * Events that several articles tell, by their first telling.
 *
 * @param all events of the archive, those of one report too
 */
public record EventsPage(Address address, long all, long reports, Listing<StoredEvent> events)
    implements Page {
  /** Articles that tell an event of the list. */
  private static final int FEWEST = 2;

  public static EventsPage of(Holdings holdings, Ask ask) {
    Summary summary = holdings.summary();
    return new EventsPage(
        ask.address(),
        summary.events(),
        summary.reports(),
        holdings.listEvents(FEWEST, ask.paging()));
  }

  /** The event in words. */
  public String words(StoredEvent event) {
    return EventWords.title(event.standing().report());
  }

  @Override
  public String template() {
    return "events";
  }

  @Override
  public String title() {
    return "Events told more than once";
  }

  @Override
  public Section section() {
    return Section.EVENTS;
  }
}
