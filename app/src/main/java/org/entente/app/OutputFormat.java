package org.entente.app;

import java.util.Locale;

/** How a verb prints its result; written in lower case at the terminal. */
enum OutputFormat {
  TEXT,
  JSON;

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
