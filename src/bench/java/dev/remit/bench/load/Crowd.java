package dev.remit.bench.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/** Does many things, some at the same time. */
final class Crowd {

  private Crowd() {}

  /** One request to a server. */
  interface Task {
    void run() throws IOException, InterruptedException;
  }

  /** @return how long each took, in ms */
  static List<Double> run(int atOnce, List<Task> tasks) throws InterruptedException {
    var pool = Executors.newFixedThreadPool(atOnce);
    try {
      var taken = new ArrayList<Double>();
      for (var each : pool.invokeAll(tasks.stream().map(Crowd::timed).toList())) {
        taken.add(each.get());
      }
      return taken;
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    } finally {
      pool.shutdownNow();
    }
  }

  private static Callable<Double> timed(Task task) {
    return () -> {
      long start = System.nanoTime();
      task.run();
      return (System.nanoTime() - start) / 1e6;
    };
  }
}
