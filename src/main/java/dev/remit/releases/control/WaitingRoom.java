package dev.remit.releases.control;

import dev.remit.releases.GateView;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Questions whose answer is not known yet. They are asked again from time to time, by one thread for all of them, and no
 * thread waits.
 */
final class WaitingRoom {

  private static final System.Logger LOG = System.getLogger(WaitingRoom.class.getName());

  /** What other servers do is not heard of here, so that each is asked again after this without any news. */
  private static final Duration WITHOUT_NEWS = Duration.ofSeconds(5);

  private final Queue<Waiting> all = new ConcurrentLinkedQueue<>();
  private final Semaphore places;
  private final Clock clock;
  private final Executor answering;

  /**
   * @param places how many may wait at the same time
   * @param answering where answers are given, which may take as long as a slow reader takes
   */
  WaitingRoom(int places, Clock clock, Executor answering) {
    this.places = new Semaphore(places);
    this.clock = clock;
    this.answering = answering;
  }

  /**
   * Waits for something to be known.
   *
   * @param known the answer so far, which is given at the end, and at once when nothing is missing or there is no place
   * @param again asks once more
   */
  CompletionStage<GateView> enter(GateView known, Duration patience, Supplier<GateView> again) {
    if (known.deployable() != null || patience.isZero() || !places.tryAcquire()) {
      return CompletableFuture.completedFuture(known);
    }
    var waiting = new Waiting(again, clock.instant().plus(patience), known, clock.instant());
    all.add(waiting);
    return waiting.answer;
  }

  /**
   * Answers whoever can be answered now.
   *
   * @param news whether something has happened since it was called last
   */
  void look(boolean news) {
    all.forEach(waiting -> {
      if (clock.instant().isBefore(waiting.end)) {
        ask(waiting, news);
      } else {
        leave(waiting);
      }
    });
  }

  private void ask(Waiting waiting, boolean news) {
    if (!news && clock.instant().isBefore(waiting.asked.plus(WITHOUT_NEWS))) {
      return;
    }
    waiting.asked = clock.instant();
    try {
      waiting.known = waiting.again.get();
    } catch (RuntimeException failure) {
      LOG.log(Level.WARNING, "A question that waits could not be asked again; it is answered with what was known", failure);
      leave(waiting);
      return;
    }
    if (waiting.known.deployable() != null) {
      leave(waiting);
    }
  }

  /** Everybody is answered with what is known. */
  void close() {
    all.forEach(waiting -> waiting.answer.complete(waiting.known));
  }

  private void leave(Waiting waiting) {
    all.remove(waiting);
    places.release();
    answering.execute(() -> waiting.answer.complete(waiting.known));
  }

  /** One of them; only the thread that looks changes it. */
  private static final class Waiting {

    private final CompletableFuture<GateView> answer = new CompletableFuture<>();
    private final Supplier<GateView> again;
    private final Instant end;
    private volatile GateView known;
    private Instant asked;

    private Waiting(Supplier<GateView> again, Instant end, GateView known, Instant asked) {
      this.again = again;
      this.end = end;
      this.known = known;
      this.asked = asked;
    }
  }
}
