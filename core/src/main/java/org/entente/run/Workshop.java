package org.entente.run;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadFactory;
import java.util.function.Predicate;
import org.entente.document.Document;
import org.entente.document.DocumentId;
import org.entente.document.Reading;

/**
 * Codes readings on several threads and gives them back in the order in which they were read. One
 * more thread reads ahead, never more than a bounded number of readings.
 */
final class Workshop implements AutoCloseable {
  private static final long MILLIS_TO_STOP = 1_000;

  private final Iterator<Reading> readings;
  private final Predicate<DocumentId> held;
  private final DocumentCoding coding;
  private final ExecutorService coders;
  private final Thread reader;

  /** In the order of reading; an empty one stands behind the last. */
  private final BlockingQueue<Future<Optional<Made>>> queue;

  /** Read, but not yet known to {@code held}. */
  private final Set<DocumentId> onTheWay = ConcurrentHashMap.newKeySet();

  private boolean ended;

  /**
   * Starts at once.
   *
   * @param held whether a document is stored already; asked by another thread
   * @param most readings that wait, coded or not, at any time
   */
  Workshop(
      Iterator<Reading> readings,
      Predicate<DocumentId> held,
      DocumentCoding coding,
      int threads,
      int most) {
    this.readings = readings;
    this.held = held;
    this.coding = coding;
    queue = new ArrayBlockingQueue<>(most);
    // Daemons: a reader that waits for a pipe must not keep the program alive.
    ThreadFactory factory = Thread.ofPlatform().daemon().name("entente-code-", 1).factory();
    coders = Executors.newFixedThreadPool(threads, factory);
    reader = Thread.ofPlatform().daemon().name("entente-read").unstarted(this::readAll);
  }

  void start() {
    reader.start();
  }

  /**
   * Waits for the next, and takes along what else is ready, in the order of reading.
   *
   * @return empty at the end
   */
  List<Made> take() throws InterruptedException {
    var ready = new ArrayList<Made>();
    if (ended) {
      return ready;
    }
    Future<Optional<Made>> next = queue.take();
    while (true) {
      Optional<Made> made = result(next);
      if (made.isEmpty()) {
        ended = true;
        return ready;
      }
      ready.add(made.get());
      Future<Optional<Made>> following = queue.peek();
      if (following == null || !following.isDone()) {
        return ready;
      }
      next = queue.take();
    }
  }

  /** Tells that these are stored, so that {@code held} knows them from now on. */
  void stored(List<Made> made) {
    for (Made each : made) {
      if (each instanceof Made.Article article) {
        onTheWay.remove(article.entry().document().id());
      }
    }
  }

  private static Optional<Made> result(Future<Optional<Made>> future) throws InterruptedException {
    try {
      return future.get();
    } catch (ExecutionException e) {
      switch (e.getCause()) {
        case RuntimeException failure -> throw failure;
        case Error failure -> throw failure;
        case null, default -> throw new IllegalStateException(e);
      }
    }
  }

  private void readAll() {
    try {
      try {
        while (readings.hasNext()) {
          enqueue(readings.next());
        }
        queue.put(CompletableFuture.completedFuture(Optional.empty()));
      } catch (RuntimeException | Error e) {
        // Thrown again where the readings are taken.
        queue.put(CompletableFuture.failedFuture(e));
      }
    } catch (InterruptedException e) {
      // Closed before the end: nobody takes any more.
      Thread.currentThread().interrupt();
    }
  }

  private void enqueue(Reading reading) throws InterruptedException {
    switch (reading) {
      case Reading.Failed(var problem) -> enqueueMade(new Made.Failure(problem));
      case Reading.Article(Document document) -> {
        // In this order: what leaves the way is held by then.
        boolean fresh = onTheWay.add(document.id());
        if (fresh && held.test(document.id())) {
          onTheWay.remove(document.id());
          fresh = false;
        }
        if (!fresh) {
          enqueueMade(new Made.Same(document.id()));
        } else {
          var task = new FutureTask<Optional<Made>>(() -> Optional.of(coding.code(document)));
          queue.put(task);
          coders.execute(task);
        }
      }
    }
  }

  private void enqueueMade(Made made) throws InterruptedException {
    queue.put(CompletableFuture.completedFuture(Optional.of(made)));
  }

  @Override
  public void close() {
    reader.interrupt();
    coders.shutdownNow();
    try {
      reader.join(MILLIS_TO_STOP);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
