package org.entente.app;

import picocli.CommandLine.Option;

/** How a verb prints its answer: for people, or as JSON. */
final class AnswerFormat {
  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = "${COMPLETION-CANDIDATES}. Default: text.")
  private OutputFormat format = OutputFormat.TEXT;

  OutputFormat format() {
    return format;
  }
}
