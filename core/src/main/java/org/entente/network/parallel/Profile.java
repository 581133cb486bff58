package org.entente.network.parallel;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How an actor stands to all others within one window.
 *
 * @param window what it is called: a session, {@code 1967} or {@code 1967-01/1969-01}
 * @param standings by what they are toward: another's code, or a dyad such as {@code FRA>USA}
 */
public record Profile(String window, SortedMap<String, Standing> standings) {
  public Profile {
    standings = Collections.unmodifiableSortedMap(new TreeMap<>(standings));
  }
}
