package dev.remit.bench;

import java.io.IOException;
import java.util.List;

/**
 * The least {@code -Xmx} with which a fresh JVM gets through: what is alive at the worst moment, plus what the collector
 * cannot do without. Found by halving an interval, to a sixteenth of its result.
 */
final class LeastHeap {

  private static final int MOST = 4096;

  private LeastHeap() {}

  /** In MB of 2^20 bytes. */
  static double of(Tool tool, List<Versions> pairs) throws IOException, InterruptedException {
    var compared = new CompareOnce(tool, pairs);
    int enough = MOST;
    int low = 2;
    while (enough - low > Math.max(1, enough / 16)) {
      int tried = enough > 4 * low ? (int) Math.sqrt((double) low * enough) : (low + enough) / 2;
      if (passes(compared, tried)) {
        enough = tried;
      } else {
        low = tried;
      }
    }
    return enough;
  }

  private static boolean passes(CompareOnce compared, int megabytes) throws IOException, InterruptedException {
    var options = List.of("-Xmx" + megabytes + "m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError");
    return compared.fork(options).run(Place.DIRECTORY.resolve("heap.log")) == 0;
  }
}
