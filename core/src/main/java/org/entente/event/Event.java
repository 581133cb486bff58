package org.entente.event;

import java.util.List;

/**
 * Reports that tell one event, or one report alone.
 *
 * @param id {@code e-} and the digits of the report that was told first
 * @param members first told first
 * @param voices independent ones
 */
public record Event(String id, List<Member> members, int voices) {
  public Event {
    members = List.copyOf(members);
    if (members.isEmpty()) {
      throw new IllegalArgumentException("an event without a report");
    }
  }

  /** The id of the event that a report is told first in. */
  public static String idOf(String report) {
    return "e-" + report.substring(2);
  }
}
