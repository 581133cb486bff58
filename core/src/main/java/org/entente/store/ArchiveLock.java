package org.entente.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One writer, or many readers, across programs and within this one.
 *
 * <p>The lock lies on a byte far behind the end of the file {@code lock}, so that the text in it,
 * who holds it, can be read by those who are refused. The operating system frees it when the
 * program ends in whatever way.
 */
final class ArchiveLock implements AutoCloseable {
  private static final long BYTE = 1L << 40;

  /**
   * Folders open in this program. POSIX frees all locks of a process when it closes any channel of
   * the file, so a second one must never be opened.
   */
  private static final Map<Path, Holder> OPEN = new HashMap<>();

  private final Path key;

  private ArchiveLock(Path key) {
    this.key = key;
  }

  /** Takes the lock of an existing folder. */
  static ArchiveLock take(Path folder, boolean write) {
    synchronized (OPEN) {
      try {
        Path key = folder.toRealPath();
        Holder holder = OPEN.get(key);
        if (holder == null) {
          OPEN.put(key, new Holder(write, channel(key.resolve("lock"), write, folder)));
        } else if (write || holder.write) {
          throw new ArchiveException(
              "The archive in %s is already open in this program.".formatted(folder));
        } else {
          holder.users++;
        }
        return new ArchiveLock(key);
      } catch (IOException e) {
        throw Failures.of(e, folder);
      }
    }
  }

  private static @Nullable FileChannel channel(Path file, boolean write, Path folder)
      throws IOException {
    boolean mayWrite = Files.isWritable(folder) && (!Files.exists(file) || Files.isWritable(file));
    if (!write && !mayWrite && !Files.exists(file)) {
      // A folder that nobody can write, such as a mounted image, needs no lock.
      return null;
    }
    FileChannel channel =
        write || mayWrite
            ? FileChannel.open(
                file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)
            : FileChannel.open(file, StandardOpenOption.READ);
    try {
      FileLock lock = channel.tryLock(BYTE, 1, !write);
      if (lock == null) {
        throw new ArchiveException(refusal(Files.readString(file).strip(), folder));
      }
      if (write || mayWrite) {
        channel.truncate(0);
        String holder =
            "%s by process %d\n"
                .formatted(write ? "written" : "read", ProcessHandle.current().pid());
        channel.write(ByteBuffer.wrap(holder.getBytes(StandardCharsets.UTF_8)), 0);
      }
      return channel;
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  private static String refusal(String holder, Path folder) {
    return "The archive in %s is being %s; wait until it has ended, or stop it."
        .formatted(folder, holder.isEmpty() ? "used by another program" : holder);
  }

  @Override
  public void close() {
    synchronized (OPEN) {
      Holder holder = OPEN.get(key);
      if (holder != null && --holder.users == 0) {
        OPEN.remove(key);
        holder.release();
      }
    }
  }

  private static final class Holder {
    private final boolean write;
    private final @Nullable FileChannel channel;
    private int users = 1;

    Holder(boolean write, @Nullable FileChannel channel) {
      this.write = write;
      this.channel = channel;
    }

    void release() {
      if (channel != null) {
        try {
          channel.close();
        } catch (IOException e) {
          // The lock is gone with the channel, closed well or not.
          throw new ArchiveException("The archive's lock could not be let go.", e);
        }
      }
    }
  }
}
