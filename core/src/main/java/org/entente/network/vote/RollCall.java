package org.entente.network.vote;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One question put to the vote.
 *
 * @param id as the table of roll calls has it
 * @param session in which it was put; sessions count up with time
 * @param date not known for every roll call
 * @param title short heading; may be empty
 * @param description what was voted on, in the table's words; may be empty
 * @param onPart whether an amendment or a paragraph was voted on, not a whole resolution
 */
public record RollCall(
    String id,
    int session,
    Optional<LocalDate> date,
    String title,
    String description,
    boolean onPart) {
  public RollCall {
    if (id.isBlank() || session < 1) {
      throw new IllegalArgumentException("roll call “%s” of session %d".formatted(id, session));
    }
  }
}
