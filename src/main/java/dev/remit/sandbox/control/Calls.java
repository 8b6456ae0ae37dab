package dev.remit.sandbox.control;

import dev.remit.platform.problem.Problem;
import dev.remit.sandbox.CallView;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/**
 * The last calls of each guest, on this server, in memory: at most {@value #MOST_OF_ONE} of one, and of all together what fits
 * into a share of the heap; those of whoever has not called for the longest go first.
 */
@ApplicationScoped
public class Calls {

  /** Most calls that are remembered of one guest. */
  public static final int MOST_OF_ONE = 200;

  private static final long MOST_BYTES_OF_ONE = 2L * 1024 * 1024;
  private static final long MOST_BYTES = Math.min(64L * 1024 * 1024, Runtime.getRuntime().maxMemory() / 32);

  private final Map<UUID, Ring> rings = new LinkedHashMap<>(16, 0.75f, true);
  private long bytes;

  /** The calls of one guest, the oldest first. */
  private static final class Ring {

    private final ArrayDeque<Call> calls = new ArrayDeque<>();
    private long bytes;
    private long last;
  }

  /**
   * A call, put into words only when somebody asks.
   *
   * @param bytes how much memory it takes, nearly
   */
  public record Call(long number, int bytes, Function<Long, CallView> words) {

    CallView view() {
      return words.apply(number);
    }
  }

  /** @param words makes what is shown, given the number of the call */
  public void remember(Guest guest, int size, Function<Long, CallView> words) {
    synchronized (rings) {
      var ring = rings.computeIfAbsent(guest.id(), id -> new Ring());
      add(ring, new Call(++ring.last, size, words));
      while (ring.calls.size() > MOST_OF_ONE || ring.bytes > MOST_BYTES_OF_ONE) {
        drop(ring);
      }
      forgetOldest();
    }
  }

  private void add(Ring ring, Call call) {
    ring.calls.add(call);
    ring.bytes += call.bytes;
    bytes += call.bytes;
  }

  private void drop(Ring ring) {
    int size = ring.calls.remove().bytes;
    ring.bytes -= size;
    bytes -= size;
  }

  private void forgetOldest() {
    for (Iterator<Ring> oldest = rings.values().iterator(); bytes > MOST_BYTES && oldest.hasNext(); ) {
      bytes -= oldest.next().bytes;
      oldest.remove();
    }
  }

  /**
   * The calls of a guest after one of them, the newest first.
   *
   * @param after number of a call; 0 for all that are remembered
   */
  public List<CallView> of(UUID guest, long after) {
    var found = new ArrayList<Call>();
    synchronized (rings) {
      var ring = rings.get(guest);
      if (ring != null) {
        ring.calls.descendingIterator().forEachRemaining(call -> {
          if (call.number > after) {
            found.add(call);
          }
        });
      }
    }
    return found.stream().map(Call::view).toList();
  }

  /**
   * One of them.
   *
   * @throws Problem of kind NOT_FOUND when it is not remembered any more
   */
  public CallView one(UUID guest, long number) {
    return of(guest, number - 1).stream().filter(call -> call.number() == number).findFirst()
        .orElseThrow(() -> new Problem(Problem.Kind.NOT_FOUND, "no-such-call", "This call is not remembered, or not any more."));
  }
}
