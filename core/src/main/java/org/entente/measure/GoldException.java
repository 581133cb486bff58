package org.entente.measure;

/** A gold or answer file that does not keep to its format; the message names the place. */
public final class GoldException extends RuntimeException {
  private static final long serialVersionUID = 1;

  GoldException(String origin, String message) {
    super(origin + ": " + message);
  }
}
