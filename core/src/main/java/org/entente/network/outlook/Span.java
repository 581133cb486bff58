package org.entente.network.outlook;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The life of a tie between two actors, or of a state in which their relation was.
 *
 * @param kind what kind of tie; likenesses are looked for within a kind
 * @param since first day
 * @param until first day after it; empty while it stands
 */
public record Span(
    String from, String to, String kind, LocalDate since, Optional<LocalDate> until) {
  static final double DAYS_A_MONTH = 365.2425 / 12;

  public Span {
    if (until.isPresent() && !until.get().isAfter(since)) {
      throw new IllegalArgumentException("a tie that ends on %s before it begins".formatted(since));
    }
  }

  /** Whether it stands on a day, as far as is known. */
  public boolean standsOn(LocalDate day) {
    return !since.isAfter(day) && until.map(end -> end.isAfter(day)).orElse(true);
  }

  /** Months from its beginning to a day. */
  public double age(LocalDate day) {
    return ChronoUnit.DAYS.between(since, day) / DAYS_A_MONTH;
  }

  /** What is known of its length on a day; the span must have begun by then. */
  Lifetime lifetime(LocalDate asOf) {
    boolean ended = until.map(end -> !end.isAfter(asOf)).orElse(false);
    return new Lifetime(kind, age(ended ? until.orElse(asOf) : asOf), ended);
  }
}
