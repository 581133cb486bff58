package org.entente.report;

import java.util.List;
import org.entente.parse.Gate;
import org.entente.parse.ParsedDocument;

/**
 * Parsed documents to reports. Safe for several threads; the same document always gives the same
 * reports.
 */
public interface SentenceCoder {
  /** Reports in the order of the text; ties in the order of source, then target. */
  List<Report> code(ParsedDocument document);

  /** Which sentences are worth parsing for this coder. */
  Gate gate();

  /** Name and version, as every report carries it. */
  String version();
}
