package dev.remit.releases.control;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.releases.GateView;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WaitingRoomTest {

  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final Watch watch = new Watch();
  private final WaitingRoom room = new WaitingRoom(2, watch, Runnable::run);
  private final AtomicInteger asked = new AtomicInteger();
  private @Nullable Boolean now;

  @Test
  void whatIsKnownIsAnsweredAtOnce() {
    assertThat(enter(true, MINUTE)).isCompleted();
    assertThat(enter(false, MINUTE)).isCompleted();
    assertThat(enter(null, Duration.ZERO)).isCompleted();
    assertThat(enter(null, MINUTE)).isNotCompleted();
    assertThat(asked).hasValue(0);
  }

  @Test
  void anAnswerComesWithTheNews() {
    var answer = enter(null, MINUTE);
    room.look(true);
    assertThat(answer).isNotCompleted();
    now = true;
    room.look(false);
    assertThat(answer).as("nobody has heard of it").isNotCompleted();
    room.look(true);
    assertThat(answer).isCompletedWithValueMatching(view -> view.deployable());
    room.look(true);
    assertThat(asked).as("nobody asks for who has left").hasValue(2);
  }

  @Test
  void whatOtherServersDoIsSeenAfterSomeSeconds() {
    var answer = enter(null, MINUTE);
    now = false;
    watch.time = watch.time.plusSeconds(4);
    room.look(false);
    assertThat(answer).isNotCompleted();
    watch.time = watch.time.plusSeconds(1);
    room.look(false);
    assertThat(answer).isCompletedWithValueMatching(view -> !view.deployable());
  }

  @Test
  void patienceEndsWithWhatIsKnown() {
    var answer = enter(null, Duration.ofSeconds(10));
    watch.time = watch.time.plusSeconds(10);
    room.look(false);
    assertThat(answer).isCompletedWithValueMatching(view -> view.deployable() == null);
  }

  @Test
  void noMoreWaitThanThereArePlacesFor() {
    var first = enter(null, Duration.ofSeconds(10));
    var second = enter(null, MINUTE);
    assertThat(enter(null, MINUTE)).as("no place").isCompleted();
    watch.time = watch.time.plusSeconds(10);
    room.look(false);
    assertThat(first).isCompleted();
    assertThat(second).isNotCompleted();
    assertThat(enter(null, MINUTE)).as("a place is free again").isNotCompleted();
  }

  @Test
  void aFailureEndsTheWaitOfOneOnly() {
    var failing = room.enter(view(null), MINUTE, () -> {
      throw new IllegalStateException("the database is away");
    }).toCompletableFuture();
    var other = enter(null, MINUTE);
    now = true;
    room.look(true);
    assertThat(failing).isCompletedWithValueMatching(view -> view.deployable() == null);
    assertThat(other).isCompletedWithValueMatching(view -> view.deployable());
  }

  @Test
  void whoWaitsAtTheEndIsAnswered() {
    var answer = enter(null, MINUTE);
    room.close();
    assertThat(answer).isCompleted();
  }

  private CompletableFuture<GateView> enter(@Nullable Boolean known, Duration patience) {
    return room.enter(view(known), patience, () -> {
      asked.incrementAndGet();
      return view(now);
    }).toCompletableFuture();
  }

  private static GateView view(@Nullable Boolean deployable) {
    return new GateView("orders", "1.0.0", "production", deployable, "", List.of(), Instant.EPOCH);
  }

  /** Stands still until somebody moves it. */
  private static final class Watch extends Clock {

    private Instant time = Instant.EPOCH;

    @Override
    public Instant instant() {
      return time;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
