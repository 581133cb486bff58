package org.entente.app;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/** What one call of the program put on the terminal. */
record Terminal(int exit, String out, String err) {
  /** Runs the program in this JVM. */
  static Terminal run(String... arguments) {
    var out = new StringWriter();
    var err = new StringWriter();
    int exit = Entente.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    return new Terminal(exit, out.toString(), err.toString());
  }

  List<String> errLines() {
    return err.lines().toList();
  }
}
