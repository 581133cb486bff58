package org.entente.network.tie;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A report that bears on a tie.
 *
 * @param day the middle of what is known of its date; empty when it has none
 * @param stated whether the text gives the time, not only the day of publication
 */
public record Evidence(
    String report, Effect effect, Signal.Weight weight, Optional<LocalDate> day, boolean stated) {
  static Evidence of(Signal signal) {
    return new Evidence(
        signal.report(), signal.effect(), signal.weight(), signal.findDay(), signal.isStated());
  }
}
