package org.entente.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** The bytes in UTF-8 of a stream in another encoding; for line-wise forms in UTF-16. */
final class Utf8Input extends InputStream {
  private final Reader reader;
  private final char[] chars = new char[8192];
  private byte[] bytes = {};
  private int at;

  Utf8Input(InputStream in, Charset charset) {
    reader = new InputStreamReader(in, charset);
  }

  @Override
  public int read() throws IOException {
    return at < bytes.length || fill() ? bytes[at++] & 0xff : -1;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    if (at >= bytes.length && !fill()) {
      return -1;
    }
    int given = Math.min(length, bytes.length - at);
    System.arraycopy(bytes, at, into, offset, given);
    at += given;
    return given;
  }

  private boolean fill() throws IOException {
    // One place is kept for the other half of a surrogate pair.
    int read = reader.read(chars, 0, chars.length - 1);
    if (read <= 0) {
      return false;
    }
    if (Character.isHighSurrogate(chars[read - 1])) {
      int other = reader.read();
      if (other >= 0) {
        chars[read++] = (char) other;
      }
    }
    bytes = new String(chars, 0, read).getBytes(StandardCharsets.UTF_8);
    at = 0;
    return true;
  }

  @Override
  public void close() throws IOException {
    reader.close();
  }
}
