package org.entente.web;

/** An address that names nothing in this archive. */
public final class Missing extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param message one sentence on what was asked for
   */
  public Missing(String message) {
    super(message, null, false, false);
  }

  public String words() {
    return String.valueOf(getMessage());
  }
}
