package org.entente.app;

import java.util.Optional;

/**
 * Something that the person at the terminal can mend; the message is one sentence that says what to
 * type.
 */
final class UserMistake extends RuntimeException {
  private static final long serialVersionUID = 1;

  UserMistake(String message) {
    super(message);
  }

  /** Ends the verb when something was found to be wrong. */
  static void throwIfAny(Optional<String> mistake) {
    if (mistake.isPresent()) {
      throw new UserMistake(mistake.get());
    }
  }
}
