package org.entente.web;

/** The port to listen on is in use; the message says what to type. */
public final class PortTaken extends RuntimeException {
  private static final long serialVersionUID = 1L;

  PortTaken(String host, int port, Throwable cause) {
    super(
        "Port %d on %s is in use or may not be used; choose another with --port, or 0 for any free one"
            .formatted(port, host),
        cause);
  }
}
