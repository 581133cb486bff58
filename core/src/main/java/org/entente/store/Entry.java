package org.entente.store;

import java.util.List;
import org.entente.document.Document;
import org.entente.document.Problem;
import org.entente.report.Report;

/** One thing that a run stores, whole or not at all. */
public sealed interface Entry {
  /**
   * A document with everything that was made of it.
   *
   * @param sentences in the order of the text; empty when it is not coded
   * @param reports in the order of the text
   * @param problems what was met in it
   */
  record Article(
      Document document,
      List<StoredDocument.Sentence> sentences,
      List<Report> reports,
      List<Problem> problems)
      implements Entry {
    public Article {
      sentences = List.copyOf(sentences);
      reports = List.copyOf(reports);
      problems = List.copyOf(problems);
    }
  }

  /** A problem that no document came of. */
  record Failure(Problem problem) implements Entry {}
}
