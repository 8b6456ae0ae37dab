package dev.remit.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.audit.control.Verification;
import dev.remit.catalogue.CatalogueApi;
import dev.remit.platform.security.Actor;
import dev.remit.testing.InServer;
import jakarta.enterprise.concurrent.ManagedThreadFactory;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import javax.naming.InitialContext;
import org.junit.jupiter.api.Test;

/** Everybody wants the end of the chain at once. */
@InServer
class WritersIT {

  private static final int WRITERS = 50;
  private static final int EACH = 6;

  @Inject
  CatalogueApi catalogue;

  @Inject
  Verification verification;

  private final String prefix = "writers-" + UUID.randomUUID().toString().substring(0, 8);
  private final Queue<Throwable> failures = new ConcurrentLinkedQueue<>();

  @Test
  void fiftyAtOnceMakeOneChain() throws Exception {
    long before = verification.verify(Actor.SYSTEM, List.of()).rows();
    ManagedThreadFactory threads = InitialContext.doLookup("java:comp/DefaultManagedThreadFactory");
    var start = new CountDownLatch(1);
    var writers = IntStream.range(0, WRITERS).mapToObj(number -> threads.newThread(() -> write(number, start))).toList();
    writers.forEach(Thread::start);
    start.countDown();
    boolean soundMeanwhile = verification.verify(Actor.SYSTEM, List.of()).valid();
    for (var writer : writers) {
      writer.join();
    }

    assertThat(failures).isEmpty();
    assertThat(soundMeanwhile).isTrue();
    var found = verification.verify(Actor.SYSTEM, List.of());
    assertThat(found.firstBad()).isNull();
    assertThat(found.rows()).isEqualTo(before + WRITERS * EACH);
  }

  private void write(int writer, CountDownLatch start) {
    try {
      start.await();
      for (int number = 0; number < EACH; number++) {
        catalogue.register(Actor.SYSTEM, prefix + "-" + writer + "-" + number, "Writers", null, null);
      }
    } catch (Throwable failure) {
      failures.add(failure);
    }
  }
}
