package org.entente.parse;

/**
 * One arc of a universal dependency graph.
 *
 * @param governor token index of the head, or {@link #ROOT}
 * @param dependent token index
 * @param relation UD v2 relation; in the enhanced graph with the case word behind a colon ({@code
 *     obl:to})
 */
public record Dependency(int governor, int dependent, String relation) {
  public static final int ROOT = -1;
}
