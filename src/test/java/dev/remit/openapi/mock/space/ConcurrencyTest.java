package dev.remit.openapi.mock.space;

import static dev.remit.openapi.mock.space.Shop.object;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntConsumer;
import org.junit.jupiter.api.Test;

/** Thirty-two clients at once. */
class ConcurrencyTest {

  private static final int CLIENTS = 32;
  private static final int ROUNDS = 40;

  private static void atOnce(IntConsumer client) throws Exception {
    var threads = Executors.newFixedThreadPool(CLIENTS);
    var start = new CyclicBarrier(CLIENTS);
    try {
      List<Future<Void>> running = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        int number = i;
        Callable<Void> task = () -> {
          start.await();
          client.accept(number);
          return null;
        };
        running.add(threads.submit(task));
      }
      for (var each : running) {
        each.get(120, TimeUnit.SECONDS);
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void everythingThatIsCreatedIsThereOnce() throws Exception {
    var notes = Shop.of(Stores.NOTES);
    Set<String> locations = ConcurrentHashMap.newKeySet();

    atOnce(client -> {
      for (int i = 0; i < ROUNDS; i++) {
        assertThat(locations.add(Shop.field(notes.post("/notes", "{\"title\": \"" + client + "-" + i + "\"}"), "Location"))).isTrue();
      }
    });

    assertThat(locations).hasSize(CLIENTS * ROUNDS);
    assertThat(notes.space.items()).isEqualTo(CLIENTS * ROUNDS);
    assertThat(locations).allSatisfy(location -> assertThat(notes.get("/" + location).status()).isEqualTo(200));
  }

  @Test
  void noUpdateIsLost() throws Exception {
    var notes = Shop.of(Stores.NOTES);
    notes.post("/notes", "{\"title\": \"A\", \"tags\": []}");

    atOnce(client -> {
      for (int i = 0; i < ROUNDS; i++) {
        int status = notes.steps("/notes/1", "[{\"op\": \"add\", \"path\": \"/tags/-\", \"value\": \"" + client + "-" + i + "\"}]").status();
        assertThat(status).isEqualTo(200);
      }
    });

    var tags = object(notes.get("/notes/1")).array("tags");
    assertThat(tags).isNotNull().satisfies(all -> {
      assertThat(all.size()).isEqualTo(CLIENTS * ROUNDS);
      assertThat(Set.copyOf(all.items().stream().map(Object::toString).toList())).hasSize(CLIENTS * ROUNDS);
    });
  }

  @Test
  void oneOfManyCreatesWhatAllWantToCreateAndOneRemovesIt() throws Exception {
    var notes = Shop.of(Stores.NOTES);
    var created = new AtomicInteger();
    var removed = new AtomicInteger();

    atOnce(client -> {
      for (int i = 1; i <= ROUNDS; i++) {
        created.addAndGet(notes.post("/notes", "{\"title\": \"A\", \"id\": " + i + "}").status() == 201 ? 1 : 0);
      }
    });
    atOnce(client -> {
      for (int i = 1; i <= ROUNDS; i++) {
        removed.addAndGet(notes.delete("/notes/" + i).status() == 204 ? 1 : 0);
      }
    });

    assertThat(created).hasValue(ROUNDS);
    assertThat(removed).hasValue(ROUNDS);
    assertThat(notes.space.weight()).isZero();
  }

  @Test
  void boundsAreKeptAndNobodyIsLeftBehind() throws Exception {
    var notes = Shop.of(Stores.NOTES, new Bounds(100, 1_000_000));
    var most = new AtomicInteger();

    atOnce(client -> {
      for (int i = 0; i < ROUNDS; i++) {
        int note = client % 4 + 1;
        notes.post("/notes", "{\"title\": \"A\", \"id\": " + note + "}");
        notes.post("/notes/" + note + "/replies", "{\"text\": \"B\"}");
        most.accumulateAndGet(notes.space.items(), Math::max);
        notes.get("/notes/" + note + "/replies");
        if (i % 5 == client % 5) {
          notes.delete("/notes/" + note);
        }
      }
    });

    assertThat(most.get()).isBetween(1, 100);
    for (int note = 1; note <= 4; note++) {
      notes.delete("/notes/" + note);
    }
    assertThat(notes.space.inspect()).hasToString("{}");
    assertThat(notes.space.items()).isZero();
    assertThat(notes.space.weight()).isZero();
  }
}
