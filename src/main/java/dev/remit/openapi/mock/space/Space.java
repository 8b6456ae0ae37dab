package dev.remit.openapi.mock.space;

import dev.remit.openapi.Document;
import dev.remit.openapi.Violation;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A mock's memory: what calls have created, changed and removed. It begins empty, and {@link #seed} fills it. A collection into
 * which the contract lets nobody put anything is left to the static mock until something is seeded into it, since it would be empty
 * for ever. Any number of threads may call at once: what happens to one item happens one after the other, and no update gets lost.
 * It never holds more than its bounds; beyond, it refuses with {@code space-full}.
 */
public final class Space {

  private final String name;
  private final Layout layout;
  private final Clock clock;
  private final Store store;

  /** @param clock tells when items are created and changed */
  public Space(String name, Layout layout, Bounds bounds, Clock clock) {
    this.name = name;
    this.layout = layout;
    this.clock = clock;
    this.store = new Store(bounds);
  }

  public String name() {
    return name;
  }

  /** Whether it was made for this very document. */
  public boolean isOf(Document document) {
    return layout.document() == document;
  }

  /** What the space says to this call; null if it has nothing to say, because the operation does nothing to a collection. */
  public @Nullable Reply answer(Call call) {
    var behaviour = layout.behaviour(call.called().operation());
    if (behaviour == null || !store.knows(behaviour.plan()) || call.variables().size() < behaviour.variables()) {
      return null;
    }
    var reply = new Turn(store, layout.document(), new Moment(clock.instant()), behaviour, call).reply();
    return reply == null ? null
        : new Reply(reply.status(), reply.body(), reply.fields(), reply.refusal() != null ? reply.told() : "from space '" + name + "': " + reply.told(), reply.refusal(), reply.violations());
  }

  /**
   * Adds items, all of them or none: {@code {"/orders": [{…}], "/users/7/orders": [{…}]}}. Each satisfies the schema that it is
   * answered by; what it lacks beyond that is filled in. Those that belong to an item need it to be there, or among them.
   *
   * @param json in UTF-8
   * @return why nothing was added, each with the pointer to its place in the text; none if all was
   */
  public List<Violation> seed(byte[] json) {
    return new Seeding(layout, store, new Moment(clock.instant())).seed(json);
  }

  /** All that is kept, in the form that {@link #seed} takes. */
  public ObjectNode inspect() {
    var all = new LinkedHashMap<String, Node>();
    store.shelves().forEach((path, shelf) -> all.put(path.isEmpty() ? "/" : path, Trees.array(shelf.items().stream().map(Kept::value).toList())));
    return Trees.object(all);
  }

  /** Forgets everything; identities are counted from the beginning again. */
  public void reset() {
    store.clear();
  }

  /** How many items there are in all collections together. */
  public int items() {
    return store.items();
  }

  /** How much memory they take, in bytes, nearly. */
  public long weight() {
    return store.weight();
  }
}
