package org.entente.network.tie;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What is known of when something happened.
 *
 * @param earliest first day on which it may have; empty when nothing bounds it from below
 * @param latest last day on which it may have; empty when nothing bounds it from above
 */
public record Known(Optional<LocalDate> earliest, Optional<LocalDate> latest) {
  public Known {
    if (earliest.isPresent() && latest.isPresent() && latest.get().isBefore(earliest.get())) {
      throw new IllegalArgumentException("%s after %s".formatted(earliest.get(), latest.get()));
    }
  }

  static Known between(LocalDate earliest, LocalDate latest) {
    return new Known(Optional.of(earliest), Optional.of(latest));
  }

  static Known by(LocalDate latest) {
    return new Known(Optional.empty(), Optional.of(latest));
  }

  static Known after(LocalDate earliest) {
    return new Known(Optional.of(earliest), Optional.empty());
  }

  /** The same with a bound from below where it has none and the two agree. */
  Known notBefore(Optional<LocalDate> day) {
    return earliest.isEmpty() && day.isPresent() && latest.stream().noneMatch(day.get()::isAfter)
        ? new Known(day, latest)
        : this;
  }
}
