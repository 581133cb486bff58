package org.entente.parse;

import org.entente.document.Document;

/**
 * Finds sentences and their grammar. Safe for use by several threads; the same text always gives
 * the same answer.
 */
public interface Parser {
  /** Splits the document and parses the sentences that {@code gate} lets through. */
  ParsedDocument parse(Document document, Gate gate);

  /** Names the parser and its models, kept with what was coded from its output. */
  String version();
}
