package org.entente.network.tie;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * What can stand between two actors.
 *
 * @param mutual whether it is one tie for both; else the first gives, imposes or recognises
 * @param lapseYears after so many years without a report nothing is said of it; empty for what
 *     stands until it is closed
 * @param each whether every opening makes a tie of its own
 * @param against whether it is conflictual
 * @param flow what passes between the two
 * @param fromSecond whether the flow comes from the second
 */
public record TieKind(
    String name,
    boolean mutual,
    OptionalInt lapseYears,
    boolean each,
    boolean against,
    Optional<Flow> flow,
    boolean fromSecond) {

  /** What passes from one actor to another. */
  public enum Flow {
    ARMS,
    MONEY,
    TRAINING,
    PEOPLE
  }
}
