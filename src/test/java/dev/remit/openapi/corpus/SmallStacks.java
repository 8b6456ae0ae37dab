package dev.remit.openapi.corpus;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Two threads with stacks as small as servers have them. */
final class SmallStacks {

  private static final int THREADS = 2;
  private static final long STACK = 512 * 1024;

  private SmallStacks() {}

  /** Does something with each of these; the first failure is thrown at the end. */
  static <T> void forEach(List<T> all, Consumer<T> action) {
    var pool = Executors.newFixedThreadPool(THREADS, task -> new Thread(null, task, "small stack", STACK));
    try {
      List<? extends Future<?>> running = all.stream().map(each -> pool.submit(() -> action.accept(each))).toList();
      for (var each : running) {
        each.get();
      }
    } catch (ExecutionException failed) {
      throw new AssertionError(failed.getCause());
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    } finally {
      pool.shutdownNow();
    }
  }
}
