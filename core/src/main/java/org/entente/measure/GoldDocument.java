package org.entente.measure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A text and the reports that a person expects of it.
 *
 * @param line its place in the file, from 1
 * @param id free, for the list of errors
 * @param why a remark of the person, or empty
 */
public record GoldDocument(
    int line,
    String id,
    String text,
    Optional<LocalDate> published,
    String why,
    List<GoldReport> reports) {
  public GoldDocument {
    reports = List.copyOf(reports);
  }
}
