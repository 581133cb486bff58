package org.entente.report;

import java.time.LocalDate;
import java.util.Optional;
import org.entente.document.Span;

/**
 * When the act took place, as finely as the text says; the cases are never collapsed into one day.
 */
public sealed interface EventDate {
  /**
   * The text names the time.
   *
   * @param from first day, included
   * @param until day after the last, excluded
   */
  record Stated(LocalDate from, LocalDate until, Precision precision, Span span, String text)
      implements EventDate {}

  /** The text names no time: the day of publication stands in, marked as such. */
  record Publication(LocalDate day) implements EventDate {}

  /** Neither the text nor the document gives a time. */
  record Unknown() implements EventDate {}

  /** How finely a stated time is known. */
  enum Precision {
    DAY,
    MONTH,
    YEAR,
    BETWEEN
  }

  default Optional<LocalDate> findFrom() {
    return switch (this) {
      case Stated stated -> Optional.of(stated.from());
      case Publication publication -> Optional.of(publication.day());
      case Unknown _ -> Optional.empty();
    };
  }

  default Optional<LocalDate> findUntil() {
    return switch (this) {
      case Stated stated -> Optional.of(stated.until());
      case Publication publication -> Optional.of(publication.day().plusDays(1));
      case Unknown _ -> Optional.empty();
    };
  }
}
