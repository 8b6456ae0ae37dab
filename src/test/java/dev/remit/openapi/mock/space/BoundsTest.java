package dev.remit.openapi.mock.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** Spaces that are full, and spaces that hold much. */
class BoundsTest {

  @Test
  void aSpaceKeepsSoManyItems() {
    var notes = Shop.of(Stores.NOTES, new Bounds(2, 1_000_000));
    notes.post("/notes", "{\"title\": \"A\"}");
    notes.post("/notes", "{\"title\": \"B\"}");

    var refused = notes.post("/notes", "{\"title\": \"C\"}");
    assertThat(refused.status()).isEqualTo(507);
    assertThat(refused.refusal()).isNotNull().satisfies(refusal -> {
      assertThat(refusal.code()).isEqualTo("space-full");
      assertThat(refusal.detail()).startsWith("The space keeps no more: it has 2 items of ");
    });
    assertThat(notes.put("/notes/9", "{\"title\": \"C\"}").status()).isEqualTo(507);
    assertThat(notes.merge("/notes/1", "{\"title\": \"Changed\"}").status()).isEqualTo(200);
    notes.delete("/notes/1");
    assertThat(notes.post("/notes", "{\"title\": \"C\"}").status()).isEqualTo(201);
  }

  @Test
  void aSpaceKeepsSoManyBytes() {
    var notes = Shop.of(Stores.NOTES, new Bounds(1_000, 20_000));
    var title = "x".repeat(5_000);
    int created = 0;
    while (created < 1_000 && notes.post("/notes", "{\"title\": \"" + title + "\"}").status() == 201) {
      created++;
      assertThat(notes.space.weight()).isBetween(created * 5_000L, 20_000L);
    }

    assertThat(created).isEqualTo(3);
    assertThat(notes.merge("/notes/1", "{\"title\": \"" + title.repeat(2) + "\"}").status()).isEqualTo(507);
    assertThat(notes.merge("/notes/1", "{\"title\": \"A\"}").status()).isEqualTo(200);
    assertThat(notes.merge("/notes/2", "{\"title\": \"" + title + "y\"}").status()).isEqualTo(200);
  }

  @Test
  void oneItemCannotTakeAllOfIt() {
    var notes = Shop.of(Stores.NOTES);

    assertThat(notes.post("/notes", "{\"title\": \"" + "x".repeat(1_100_000) + "\"}").status()).isEqualTo(507);
    assertThat(notes.space.weight()).isZero();
  }

  @Test
  void boundsArePositive() {
    assertThatThrownBy(() -> new Bounds(0, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Bounds(1, 0)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void whatIsRemovedWeighsNothing() {
    var notes = Shop.of(Stores.NOTES);
    for (int i = 1; i <= 50; i++) {
      notes.post("/notes", "{\"title\": \"A\", \"tags\": [\"a\", \"ü\", \"漢\"]}");
      notes.post("/notes/" + i + "/replies", "{\"text\": \"A\"}");
    }
    assertThat(notes.space.weight()).isGreaterThan(50 * 500L);
    for (int i = 1; i <= 50; i++) {
      notes.merge("/notes/" + i, "{\"tags\": [\"longer than before\"], \"rank\": 7}");
      notes.delete("/notes/" + i);
    }

    assertThat(notes.space.items()).isZero();
    assertThat(notes.space.weight()).isZero();
  }

  @Test
  void muchIsAsQuickAsLittle() {
    var notes = Shop.of(Stores.NOTES);
    var json = new StringBuilder("{\"/notes\": [");
    for (int i = 1; i <= 60_000; i++) {
      json.append(i == 1 ? "" : ",").append("{\"id\": ").append(i).append(", \"title\": \"Note ").append(i)
          .append("\", \"createdAt\": \"2020-01-01T00:00:00Z\", \"revision\": 1}");
    }
    assertThat(notes.seed(json.append("]}").toString())).isEmpty();
    assertThat(notes.post("/notes", "{\"title\": \"Last\"}").status()).isEqualTo(201);

    var before = Instant.now();
    for (int i = 0; i < 2_000; i++) {
      assertThat(notes.get("/notes/" + (i * 29 % 60_000 + 1)).status()).isEqualTo(200);
      notes.post("/notes", "{\"title\": \"More\"}");
      notes.delete("/notes/" + (60_001 + i));
    }
    // a walk through all items at each call would take minutes
    assertThat(Duration.between(before, Instant.now())).isLessThan(Duration.ofSeconds(20));
  }
}
