package dev.remit.openapi.mock.space;

import static org.assertj.core.api.Assertions.assertThat;

import dev.remit.openapi.tree.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is done in whatever order, a space is like a map. */
class SpaceProperties {

  /** Something that is done, by number and text. */
  record Step(int act, int id, String title) {}

  @Provide
  Arbitrary<List<Step>> steps() {
    return Combinators.combine(Arbitraries.integers().between(0, 8), Arbitraries.integers().between(1, 6), Arbitraries.of("A", "B", "C"))
        .as(Step::new).list().ofMaxSize(40);
  }

  @Property(tries = 150)
  void aSpaceIsLikeAMap(@ForAll("steps") List<Step> steps) {
    var notes = Shop.of(Stores.NOTES);
    var model = new LinkedHashMap<Integer, String>();
    int[] counter = {0};
    steps.forEach(step -> take(step, notes, model, counter));

    assertThat(listed(notes)).isEqualTo(model.toString());
    assertThat(notes.space.items()).isEqualTo(model.size());
    notes.space.reset();
    assertThat(notes.space.weight()).isZero();
  }

  private static void take(Step step, Shop notes, Map<Integer, String> model, int[] counter) {
    var json = "{\"title\": \"" + step.title + "\"}";
    boolean there = model.containsKey(step.id);
    switch (step.act) {
      case 0, 1 -> {
        assertThat(notes.post("/notes", json).status()).isEqualTo(201);
        do {
          counter[0]++;
        } while (model.containsKey(counter[0]));
        model.put(counter[0], step.title);
      }
      case 2 -> {
        assertThat(notes.post("/notes", "{\"id\": " + step.id + ", \"title\": \"" + step.title + "\"}").status()).isEqualTo(there ? 409 : 201);
        model.putIfAbsent(step.id, step.title);
      }
      case 3 -> {
        assertThat(notes.put("/notes/" + step.id, json).status()).isEqualTo(there ? 200 : 201);
        model.put(step.id, step.title);
      }
      case 4 -> {
        assertThat(notes.merge("/notes/" + step.id, json).status()).isEqualTo(there ? 200 : 404);
        model.computeIfPresent(step.id, (id, title) -> step.title);
      }
      case 5 -> {
        assertThat(notes.delete("/notes/" + step.id).status()).isEqualTo(there ? 204 : 404);
        model.remove(step.id);
      }
      case 6 -> assertThat(listed(notes)).isEqualTo(model.toString());
      default -> {
        var answer = notes.get("/notes/" + step.id);
        assertThat(answer.status()).isEqualTo(there ? 200 : 404);
        assertThat(there ? Shop.object(answer).text("title") : null).isEqualTo(model.get(step.id));
      }
    }
  }

  private static String listed(Shop notes) {
    var items = new LinkedHashMap<String, String>();
    Objects.requireNonNull(Shop.object(notes.get("/notes?limit=50")).array("items"))
        .items().forEach(item -> items.put(String.valueOf(((ObjectNode) item).number("id")), String.valueOf(((ObjectNode) item).text("title"))));
    return items.toString();
  }
}
