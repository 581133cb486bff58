package org.entente.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Reads articles from files, folders and streams: plain text, web pages, feeds, JSON lines, and
 * gzip of each. Output is in the order of the paths, a folder's files by name, a file's articles as
 * they stand in it; so two runs over the same files give the same readings. Files are opened one at
 * a time, and no more than one file's or one line's content is held ({@link Limits}).
 */
public final class DocumentReader {
  /** Stands for standard input among the paths. */
  public static final String STANDARD_INPUT = "-";

  private final ReadOptions options;

  public DocumentReader(ReadOptions options) {
    this.options = options;
  }

  /**
   * Opens nothing yet; reading happens as the answer is asked for more, and it has to be closed. A
   * path that is not there becomes a {@link Problem.Unreadable}; ask {@link #findMistake} before.
   *
   * @param standardInput read where a path is {@code -}; never closed
   */
  public Readings read(List<String> paths, InputStream standardInput) {
    return new Readings(new FileWalk(paths), standardInput, options);
  }

  /**
   * Reads one stream.
   *
   * @param origin a path or address: the documents' origin, a hint at the form, and, if it is a web
   *     address, the address of a page that names none of its own
   */
  public Readings read(InputStream in, String origin) {
    return new Readings(in, origin, options);
  }

  /** One sentence on the first path that cannot be meant, such as one that is not there. */
  public static Optional<String> findMistake(List<String> paths) {
    if (paths.isEmpty()) {
      return Optional.of("Name at least one file or folder, or - for standard input.");
    }
    for (String path : paths) {
      if (!path.equals(STANDARD_INPUT) && !exists(path)) {
        return Optional.of("There is no file or folder “%s”.".formatted(path));
      }
    }
    return Optional.empty();
  }

  /**
   * Bytes of all files under the paths, as they lie on the disk, for a progress bar; standard input
   * and what cannot be looked at count as 0.
   */
  public static long totalBytes(List<String> paths) {
    long total = 0;
    for (var walk = new FileWalk(paths); walk.hasNext(); ) {
      if (walk.next() instanceof FileWalk.Step.File(Path path)) {
        total += size(path);
      }
    }
    return total;
  }

  private static long size(Path path) {
    try {
      return Files.size(path);
    } catch (IOException e) {
      return 0; // reading it will say why
    }
  }

  private static boolean exists(String path) {
    try {
      return Files.exists(Path.of(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }
}
