package org.entente.app;

import java.util.Locale;
import picocli.CommandLine.Option;

/** How a verb prints rows: a table, or a line of JSON for each. */
final class RowFormat {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "csv, or json for a line of JSON each; default csv.")
  private Kind kind = Kind.CSV;

  Kind kind() {
    return kind;
  }

  /** Written in lower case at the terminal. */
  enum Kind {
    CSV,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
