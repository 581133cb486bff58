package org.entente.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

/**
 * Plain text files one after the other, each as a whole and with the places of its characters kept.
 * Order and folders are {@link DocumentReader}'s; inside folders only {@code .txt} files are read.
 * One file is held at a time.
 */
public final class TracedFiles implements Iterator<TracedFiles.Step> {
  /** What is met on the way. */
  public sealed interface Step {
    /**
     * @param stem the file's name without its ending; {@code -} for standard input
     */
    record Read(String stem, TracedText text) implements Step {}

    record Failed(Problem problem) implements Step {}
  }

  private static final Set<String> OTHER_FORMS =
      Set.of("html", "htm", "xhtml", "xml", "rss", "atom", "json", "jsonl", "ndjson", "gz");

  private final FileWalk walk;
  private final InputStream standardInput;
  private final List<String> named;
  private Optional<Step> next = Optional.empty();

  public TracedFiles(List<String> paths, InputStream standardInput) {
    this.walk = new FileWalk(paths);
    this.standardInput = standardInput;
    this.named = List.copyOf(paths);
  }

  @Override
  public boolean hasNext() {
    while (next.isEmpty() && walk.hasNext()) {
      next = step(walk.next());
    }
    return next.isPresent();
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

  private Optional<Step> step(FileWalk.Step step) {
    return switch (step) {
      case FileWalk.Step.StandardInput _ -> Optional.of(read("-", standardInput));
      case FileWalk.Step.Bad(Problem problem) -> Optional.of(new Step.Failed(problem));
      case FileWalk.Step.File(Path path) -> file(path);
    };
  }

  private Optional<Step> file(Path path) {
    String name = path.getFileName().toString();
    String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    boolean asked = named.contains(path.toString());
    if (!asked && !ending.equals("txt")) {
      return Optional.empty();
    }
    if (OTHER_FORMS.contains(ending)) {
      return Optional.of(
          new Step.Failed(
              new Problem.NotText(
                  path.toString(), "is no plain text, and only that is read here")));
    }
    try (InputStream in = Files.newInputStream(path)) {
      return Optional.of(read(path.toString(), in));
    } catch (IOException e) {
      return Optional.of(new Step.Failed(FileWalk.unreadable(path.toString(), e)));
    }
  }

  private static Step read(String origin, InputStream in) {
    try {
      byte[] bytes = in.readNBytes(Limits.DEFAULT.textChars() + 1);
      if (bytes.length > Limits.DEFAULT.textChars()) {
        return new Step.Failed(new Problem.TooLarge(origin, "is larger than what is read at once"));
      }
      TracedText text = TracedText.of(bytes);
      return text.text().isEmpty()
          ? new Step.Failed(new Problem.Empty(origin))
          : new Step.Read(stem(origin), text);
    } catch (IOException e) {
      return new Step.Failed(FileWalk.unreadable(origin, e));
    }
  }

  private static String stem(String origin) {
    String name = origin.substring(Math.max(origin.lastIndexOf('/'), origin.lastIndexOf('\\')) + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
