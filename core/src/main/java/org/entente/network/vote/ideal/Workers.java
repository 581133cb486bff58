package org.entente.network.vote.ideal;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;

/**
 * Does the same for each index on several threads. Each index writes to places of its own and
 * nothing is added up across indices here, so the number of threads cannot show in a result.
 */
final class Workers implements AutoCloseable {
  private static final int CHUNK = 16;

  private final int threads;
  private final ExecutorService executor;

  Workers(int threads) {
    this.threads = threads;
    this.executor = Executors.newFixedThreadPool(threads, Thread.ofPlatform().daemon().factory());
  }

  void forEach(int count, IntConsumer work) {
    List<Callable<Boolean>> tasks = new ArrayList<>();
    for (int thread = 0; thread < threads; thread++) {
      int first = thread * CHUNK;
      tasks.add(() -> {
        for (int start = first; start < count; start += threads * CHUNK) {
          for (int i = start; i < Math.min(start + CHUNK, count); i++) {
            work.accept(i);
          }
        }
        return true;
      });
    }
    try {
      for (Future<Boolean> done : executor.invokeAll(tasks)) {
        done.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while fitting", e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    }
  }

  @Override
  public void close() {
    executor.shutdownNow();
  }
}
