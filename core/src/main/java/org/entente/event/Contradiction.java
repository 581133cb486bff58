package org.entente.event;

import java.util.List;

/**
 * A point on which reports of one event do not agree.
 *
 * @param sides what each says, first told first
 */
public record Contradiction(Kind kind, List<Side> sides) {
  public Contradiction {
    sides = List.copyOf(sides);
  }

  /** On what they differ. */
  public enum Kind {
    /** Whether it took place. */
    POLARITY,
    /** Who did it. */
    SOURCE,
    /** To whom it was done. */
    TARGET,
    /** How many. */
    NUMBER
  }

  /**
   * One answer.
   *
   * @param words such as {@code affirmed}, an actor's name, or {@code 19 people}
   * @param reports that give it, by id
   */
  public record Side(String words, List<String> reports) {
    public Side {
      reports = List.copyOf(reports);
    }
  }
}
