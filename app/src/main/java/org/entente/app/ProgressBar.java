package org.entente.app;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;
import org.entente.run.Progress;

/**
 * One line on stderr that is written over while a run goes on; silent where stderr is no terminal.
 */
final class ProgressBar implements Progress, AutoCloseable {
  private static final int WIDTH = 28;

  private final PrintWriter err;
  private final boolean terminal;
  private final long totalBytes;
  private final LongSupplier bytesRead;
  private int shown;

  /**
   * @param totalBytes of the inputs; 0 when not known
   */
  ProgressBar(PrintWriter err, long totalBytes, LongSupplier bytesRead) {
    this.err = err;
    this.totalBytes = totalBytes;
    this.bytesRead = bytesRead;
    // The launcher looks: Java itself cannot tell whether stderr is a terminal.
    this.terminal = Boolean.getBoolean("entente.terminal");
  }

  @Override
  public void at(State state) {
    if (!terminal) {
      return;
    }
    var line = new StringBuilder();
    if (totalBytes > 0) {
      double done = Math.min(1, bytesRead.getAsLong() / (double) totalBytes);
      int filled = (int) (done * WIDTH);
      line.append('[').repeat("#", filled).repeat("·", WIDTH - filled).append("] ");
    }
    line.append(
        String.format(
            Locale.ROOT,
            "%,d documents, %,d sentences parsed, %,d reports",
            state.documents() + state.same(),
            state.parsed(),
            state.reports()));
    if (!state.title().isEmpty()) {
      String title = state.title().strip();
      line.append("  ").append(title, 0, Math.min(title.length(), 40));
    }
    // A title is text from outside: no control characters reach the terminal.
    String printed = line.toString().replaceAll("\\p{Cntrl}", " ");
    err.print("\r" + printed + " ".repeat(Math.max(0, shown - printed.length())));
    err.flush();
    shown = printed.length();
  }

  @Override
  public void close() {
    if (terminal && shown > 0) {
      err.print("\r" + " ".repeat(shown) + "\r");
      err.flush();
    }
  }
}
