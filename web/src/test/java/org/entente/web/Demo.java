package org.entente.web;

import org.entente.web.holdings.Holdings;

/** Serves the sample archive until it is stopped, to look at: port as the first argument. */
final class Demo {
  private Demo() {}

  public static void main(String[] arguments) {
    var settings =
        Settings.local("sample", "entente 0.1.0")
            .withPort(arguments.length > 0 ? Integer.parseInt(arguments[0]) : 0);
    Holdings holdings =
        arguments.length > 1 && arguments[1].equals("empty")
            ? new MemoryHoldings()
            : SampleArchive.holdings();
    System.out.println(Workspace.start(holdings, settings).address());
  }
}
