package org.entente.document;

import java.io.IOException;

/**
 * Carries a problem with the bytes themselves up through the streams and libraries that read them.
 */
final class BrokenInputException extends IOException {
  private static final long serialVersionUID = 1;

  enum Kind {
    MALFORMED,
    TOO_LARGE
  }

  private final Kind kind;
  private final String what;

  BrokenInputException(Kind kind, String what) {
    super(what);
    this.kind = kind;
    this.what = what;
  }

  Problem at(String origin) {
    return switch (kind) {
      case MALFORMED -> new Problem.Malformed(origin, what);
      case TOO_LARGE -> new Problem.TooLarge(origin, what);
    };
  }
}
