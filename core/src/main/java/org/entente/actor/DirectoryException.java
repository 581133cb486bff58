package org.entente.actor;

/**
 * A fault in the directory's data files; names file and entry. The program does not start with one.
 */
public final class DirectoryException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public DirectoryException(String file, String message) {
    super(file + ": " + message);
  }
}
