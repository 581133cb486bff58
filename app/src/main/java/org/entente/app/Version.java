package org.entente.app;

import picocli.CommandLine;

/** The program's name and version, as reports carry it. */
final class Version implements CommandLine.IVersionProvider {
  static final String NUMBER = "0.1.0";
  static final String CODER = "entente " + NUMBER;

  @Override
  public String[] getVersion() {
    return new String[] {CODER + " (Java " + Runtime.version().feature() + ")"};
  }
}
