package org.entente.document;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Readings one after the other, made as they are asked for. Holds at most one open file; {@link
 * #close} lets go of it. For one thread, but {@link #bytesRead} may be asked from another.
 */
public final class Readings implements Iterator<Reading>, AutoCloseable {
  private static final int BUFFER = 1 << 16;

  private final Iterator<FileWalk.Step> steps;
  private final InputStream standardInput;
  private final ReadOptions options;
  private final Deque<Reading> ready = new ArrayDeque<>();
  private Optional<Items> items = Optional.empty();
  private String origin = "";
  private final AtomicLong bytes = new AtomicLong();

  Readings(FileWalk steps, InputStream standardInput, ReadOptions options) {
    this.steps = steps;
    this.standardInput = standardInput;
    this.options = options;
  }

  Readings(InputStream in, String origin, ReadOptions options) {
    this.steps = Collections.emptyIterator();
    this.standardInput = in;
    this.options = options;
    open(in, origin);
  }

  /** Bytes taken so far from files and streams, before unpacking. */
  public long bytesRead() {
    return bytes.get();
  }

  @Override
  public boolean hasNext() {
    while (ready.isEmpty()) {
      if (items.isPresent()) {
        readOn(items.get());
      } else if (steps.hasNext()) {
        open(steps.next());
      } else {
        return false;
      }
    }
    return true;
  }

  @Override
  public Reading next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return ready.remove();
  }

  /** The rest, lazily; closing the stream closes this. */
  public Stream<Reading> stream() {
    return StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(this, Spliterator.ORDERED | Spliterator.NONNULL),
            false)
        .onClose(this::close);
  }

  @Override
  public void close() {
    try {
      if (items.isPresent()) {
        items.get().close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      items = Optional.empty();
    }
  }

  private void open(FileWalk.Step step) {
    switch (step) {
      case FileWalk.Step.Bad(Problem problem) -> ready.add(new Reading.Failed(problem));
      case FileWalk.Step.StandardInput() -> open(new Unclosed(standardInput), "-");
      case FileWalk.Step.File(Path path) -> {
        origin = path.toString();
        try {
          open(Files.newInputStream(path), origin);
        } catch (IOException e) {
          ready.add(new Reading.Failed(FileWalk.unreadable(origin, e)));
        }
      }
    }
  }

  private void open(InputStream in, String from) {
    origin = from;
    var counted = new BufferedInputStream(new CountedInput(in, bytes), BUFFER);
    items = Optional.of(new Opening(counted, from, options));
  }

  private void readOn(Items current) {
    try {
      if (!current.readNext(ready::add)) {
        close();
      }
    } catch (BrokenInputException e) {
      ready.add(new Reading.Failed(e.at(origin)));
      close();
    } catch (IOException e) {
      ready.add(new Reading.Failed(FileWalk.unreadable(origin, e)));
      close();
    }
  }

  /** Standard input belongs to the process. */
  private static final class Unclosed extends FilterInputStream {
    Unclosed(InputStream in) {
      super(in);
    }

    @Override
    public void close() {
      // left open on purpose
    }
  }
}
