package org.entente.store;

import java.util.List;
import org.entente.event.Event;
import org.entente.event.Told;

/**
 * An event with its reports.
 *
 * @param reports in the order of the event's members
 */
public record StoredEvent(Event event, List<StoredReport> reports) {
  public StoredEvent {
    reports = List.copyOf(reports);
  }

  /** The reports in the form that joining looks at. */
  public List<Told> told() {
    return reports.stream().map(StoredReport::told).toList();
  }

  /** How many articles tell it. */
  public long documents() {
    return reports.stream().map(stored -> stored.report().document()).distinct().count();
  }

  /** The one that stands for it: the first that counts, or else the first that was told. */
  public StoredReport standing() {
    return reports.stream().filter(StoredReport::counted).findFirst().orElseGet(reports::getFirst);
  }
}
