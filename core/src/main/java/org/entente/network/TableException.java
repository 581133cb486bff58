package org.entente.network;

/**
 * A table that cannot be used as it is; the message is one sentence that names the file, the line
 * and the remedy.
 */
public final class TableException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public TableException(String message) {
    super(message);
  }
}
