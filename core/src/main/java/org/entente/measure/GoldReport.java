package org.entente.measure;

import java.util.List;
import java.util.Set;
import org.entente.report.EventType;

/**
 * A report that a person expects of a document.
 *
 * @param sources whom it may stand for: ids of states or other actors, {@link #SOMEBODY}, {@link
 *     #NOBODY} or {@link #ANYBODY}
 * @param types the type, and others that can be defended; the first counts
 * @param optional right when it is found, and no fault when it is not
 */
public record GoldReport(
    Set<String> sources, Set<String> targets, List<EventType> types, boolean optional) {
  /** Somebody of no known state or body. */
  public static final String SOMEBODY = "?";

  /** No participant at all. */
  public static final String NOBODY = "-";

  /** Whoever it is, or nobody. */
  public static final String ANYBODY = "*";

  public GoldReport {
    sources = Set.copyOf(sources);
    targets = Set.copyOf(targets);
    types = List.copyOf(types);
  }

  boolean isBetween(Answer answer) {
    return holds(sources, answer.sources()) && holds(targets, answer.targets());
  }

  boolean isOfType(Answer answer) {
    return types.contains(answer.type());
  }

  private static boolean holds(Set<String> expected, Set<String> keys) {
    return expected.contains(ANYBODY) || keys.stream().anyMatch(expected::contains);
  }
}
