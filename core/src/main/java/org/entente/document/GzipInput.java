package org.entente.document;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * Unpacks gzip, of one or more members. Truncated and damaged data, and data that swells beyond
 * what text does, end in a {@link BrokenInputException}; the bytes before are given.
 */
public final class GzipInput extends FilterInputStream {
  /** News text packs to a third or a tenth; a file of one repeated byte to a thousandth. */
  private static final long GREATEST_RATIO = 250;

  private static final long HARMLESS_BYTES = 64 << 20;
  private static final int BUFFER = 1 << 16;
  private static final int FIRST = 0x1f;
  private static final int SECOND = 0x8b;

  private final AtomicLong packed;
  private long unpacked;
  private Optional<BrokenInputException> broken = Optional.empty();

  private GzipInput(AtomicLong packed, InputStream unpacking) {
    super(unpacking);
    this.packed = packed;
  }

  /** What is packed unpacked, all else as it is; told by the first two bytes. */
  public static InputStream openIfPacked(InputStream in) throws IOException {
    var buffered = new BufferedInputStream(in);
    try {
      buffered.mark(2);
      boolean packed = buffered.read() == FIRST && buffered.read() == SECOND;
      buffered.reset();
      return packed ? open(buffered) : buffered;
    } catch (IOException e) {
      buffered.close();
      throw e;
    }
  }

  public static InputStream open(InputStream in) throws IOException {
    var packed = new AtomicLong();
    try {
      return new BufferedInputStream(
          new GzipInput(packed, new GZIPInputStream(new CountedInput(in, packed), BUFFER)), BUFFER);
    } catch (EOFException | ZipException e) {
      throw broken(e);
    }
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] bytes, int offset, int length) throws IOException {
    if (broken.isPresent()) {
      throw broken.get();
    }
    try {
      int read = in.read(bytes, offset, length);
      unpacked += Math.max(read, 0);
      if (unpacked > HARMLESS_BYTES && unpacked / GREATEST_RATIO > packed.get()) {
        throw new BrokenInputException(
            BrokenInputException.Kind.TOO_LARGE,
            "unpacks to more than %d times its size; reading stopped there"
                .formatted(GREATEST_RATIO));
      }
      return read;
    } catch (EOFException | ZipException e) {
      // Kept, so that whoever looked ahead and went back meets it again at the same place.
      broken = Optional.of(broken(e));
      throw broken.get();
    }
  }

  /** Zero, so that a buffer around this hands out what there is before it meets the damage. */
  @Override
  public int available() {
    return 0;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private static BrokenInputException broken(IOException e) {
    return new BrokenInputException(
        BrokenInputException.Kind.MALFORMED,
        e instanceof EOFException
            ? "the gzip data end too early; only what was whole before that is read"
            : "the gzip data are damaged; only what was whole before that is read");
  }
}
