package org.entente.report;

/**
 * A file that does not hold reports as {@code entente code} prints them; the message is one line
 * that names the file, the line and what is wrong with it.
 */
public final class ReportLineException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public ReportLineException(String message) {
    super(message);
  }
}
