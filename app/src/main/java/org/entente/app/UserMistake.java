package org.entente.app;

/**
 * Something that the person at the terminal can mend; the message is one sentence that says what to
 * type.
 */
final class UserMistake extends RuntimeException {
  private static final long serialVersionUID = 1;

  UserMistake(String message) {
    super(message);
  }
}
