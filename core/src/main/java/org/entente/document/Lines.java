package org.entente.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/** Lines of a stream, of which only those within a bound are held. */
public final class Lines {
  private static final int BUFFER = 1 << 16;

  private final InputStream in;
  private final int longest;
  private final byte[] buffer = new byte[BUFFER];
  private int at;
  private int filled;
  private long number;

  /**
   * One line without its end, each in its own encoding; {@code TooLong} stands for one that was
   * passed over.
   */
  public sealed interface Line {
    record Whole(Decoded content) implements Line {}

    record TooLong() implements Line {}

    record End() implements Line {}
  }

  /**
   * @param longest bytes of a line, its end not counted
   */
  public Lines(InputStream in, int longest) {
    this.in = in;
    this.longest = longest;
  }

  /** The number of the line last read, from 1. */
  public long number() {
    return number;
  }

  public Line read() throws IOException {
    var line = new ByteArrayOutputStream();
    boolean tooLong = false;
    boolean any = false;
    while (at < filled || fill()) {
      if (!any) {
        any = true;
        number++;
      }
      int end = at;
      while (end < filled && buffer[end] != '\n') {
        end++;
      }
      if (line.size() + (end - at) > longest) {
        tooLong = true;
        line = new ByteArrayOutputStream(0);
      } else if (!tooLong) {
        line.write(buffer, at, end - at);
      }
      boolean ended = end < filled;
      at = ended ? end + 1 : end;
      if (ended) {
        break;
      }
    }
    if (!any) {
      return new Line.End();
    }
    return tooLong ? new Line.TooLong() : new Line.Whole(Decoded.of(line.toByteArray()));
  }

  private boolean fill() throws IOException {
    at = 0;
    filled = 0;
    int read = in.read(buffer, 0, buffer.length);
    filled = Math.max(read, 0);
    return read > 0;
  }
}
