package org.entente.event;

/** Why a report is in its event. */
public sealed interface Reason {
  /** It is the one that was told first. */
  record First() implements Reason {}

  /** The same words of the same sentence as another of the event, with another party. */
  record SameWords(String report) implements Reason {}

  /** It is like another of the event. */
  record Alike(String report, Likeness likeness) implements Reason {}

  /** A person said so. */
  record Decided(long decision) implements Reason {}
}
