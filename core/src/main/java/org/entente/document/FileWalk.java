package org.entente.document;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The files under the given paths: the paths in their order, a folder's entries by name (in the
 * order of their characters, whatever the system), a folder where its name stands. Names that begin
 * with a dot are passed over inside folders. Links are followed; one that leads back into a folder
 * it lies in is a problem. Holds no more than the listings from the top to the file at hand.
 */
final class FileWalk implements Iterator<FileWalk.Step> {
  /** What is met on the way. */
  sealed interface Step {
    record StandardInput() implements Step {}

    record File(Path path) implements Step {}

    record Bad(Problem problem) implements Step {}
  }

  private record Folder(Path real, Iterator<Path> entries) {}

  private final Iterator<String> paths;
  private final Deque<Folder> folders = new ArrayDeque<>();
  private Optional<Step> next = Optional.empty();

  FileWalk(List<String> paths) {
    this.paths = List.copyOf(paths).iterator();
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty()) {
      if (!folders.isEmpty()) {
        Iterator<Path> entries = folders.peek().entries();
        if (entries.hasNext()) {
          next = visit(entries.next(), true);
        } else {
          folders.pop();
        }
      } else if (paths.hasNext()) {
        next = visit(paths.next());
      } else {
        return false;
      }
    }
    return true;
  }

  @Override
  public Step next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    Step step = next.orElseThrow();
    next = Optional.empty();
    return step;
  }

  private Optional<Step> visit(String path) {
    if (path.equals("-")) {
      return Optional.of(new Step.StandardInput());
    }
    try {
      return visit(Path.of(path), false);
    } catch (InvalidPathException e) {
      return bad(path, "is no possible name of a file");
    }
  }

  /** Empty when the path is a folder, which is entered. */
  private Optional<Step> visit(Path path, boolean inFolder) {
    if (Files.isDirectory(path)) {
      return enter(path);
    }
    if (inFolder && Files.exists(path) && !Files.isRegularFile(path)) {
      return bad(path.toString(), "is not a regular file");
    }
    return Optional.of(new Step.File(path));
  }

  private Optional<Step> enter(Path folder) {
    try {
      Path real = folder.toRealPath();
      if (folders.stream().anyMatch(f -> f.real().equals(real))) {
        return bad(folder.toString(), "is a link back to a folder it lies in");
      }
      List<Path> entries = new ArrayList<>();
      try (Stream<Path> listing = Files.list(folder)) {
        listing.filter(p -> !name(p).startsWith(".")).forEach(entries::add);
      }
      entries.sort(Comparator.comparing(FileWalk::name));
      folders.push(new Folder(real, entries.iterator()));
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(new Step.Bad(unreadable(folder.toString(), e)));
    }
  }

  /** Tells why a file or folder could not be read, in words. */
  static Problem unreadable(String origin, IOException e) {
    String why =
        switch (e) {
          case AccessDeniedException denied -> "may not be read: no permission";
          case NoSuchFileException missing -> "is not there, or is a link to what is not there";
          default -> "cannot be read: " + CleanText.line(String.valueOf(e.getMessage()));
        };
    return new Problem.Unreadable(origin, why);
  }

  private static Optional<Step> bad(String origin, String why) {
    return Optional.of(new Step.Bad(new Problem.Unreadable(origin, why)));
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
