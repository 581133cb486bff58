package org.entente.report.frame;

/**
 * A fault in the lexicon's data files; names file and line. The program does not start with one.
 */
public final class LexiconException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public LexiconException(String origin, String message) {
    super(origin + ": " + message);
  }
}
