package dev.remit.openapi.mock.space;

import dev.remit.openapi.mock.space.CollectionPlan.Item;
import dev.remit.openapi.mock.space.CollectionPlan.Place;
import dev.remit.openapi.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;

/** All items of a space. Changes come one after the other; each either happens whole or not at all. */
final class Store {

  private static final int SHELF = 600;
  private static final long LARGEST_ITEM = 1024L * 1024;

  private final Bounds bounds;
  private final Weights weights = new Weights();
  private final Object changing = new Object();
  private final ConcurrentNavigableMap<String, Shelf> shelves = new ConcurrentSkipListMap<>();
  private final Map<CollectionPlan, AtomicLong> counters = new ConcurrentHashMap<>();
  private final Set<CollectionPlan> seeded = ConcurrentHashMap.newKeySet();
  private long sequence;
  private volatile int items;
  private volatile long bytes;

  /** What became of a change. */
  enum Outcome { DONE, TAKEN, GONE, NO_PARENT, FULL }

  /** An item that shall be kept. */
  record Addition(Place place, String key, ObjectNode value) {}

  Store(Bounds bounds) {
    this.bounds = bounds;
  }

  int items() {
    return items;
  }

  long weight() {
    return bytes;
  }

  @Nullable Kept get(Item item) {
    var shelf = shelves.get(item.place().path());
    return shelf == null ? null : shelf.get(item.key());
  }

  @Nullable Shelf shelf(Place place) {
    return shelves.get(place.path());
  }

  /** Those that are not empty, by their paths. */
  Map<String, Shelf> shelves() {
    return shelves;
  }

  /** Counts the identities of a collection, never the same twice, until everything is reset. */
  long next(CollectionPlan plan) {
    return counters.computeIfAbsent(plan, key -> new AtomicLong()).incrementAndGet();
  }

  /** Whether it is for the space to say what is in these collections. */
  boolean knows(CollectionPlan plan) {
    return plan.creatable() || seeded.contains(plan);
  }

  /** Whether the item that a collection belongs to is there, as far as the space knows about such. */
  boolean hasParent(Place place) {
    var parent = place.parent();
    return parent == null || !knows(parent.place().plan()) || get(parent) != null;
  }

  Outcome add(Addition addition) {
    return add(List.of(addition), false);
  }

  /** Adds all of them or none. Parents come before what belongs to them. */
  Outcome add(List<Addition> additions, boolean seeding) {
    var packed = additions.stream().map(each -> new Addition(each.place, each.key, weights.packed(each.value))).toList();
    long more = packed.stream().mapToLong(this::weight).sum();
    synchronized (changing) {
      if (items + additions.size() > bounds.items() || bytes + more > bounds.bytes() || packed.stream().anyMatch(each -> weight(each) > LARGEST_ITEM)) {
        return Outcome.FULL;
      }
      for (var each : seeding ? List.<Addition>of() : packed) {
        if (!hasParent(each.place)) {
          return Outcome.NO_PARENT;
        }
      }
      if (packed.stream().anyMatch(each -> get(new Item(each.place, each.key)) != null)) {
        return Outcome.TAKEN;
      }
      packed.forEach(each -> put(each, seeding));
      return Outcome.DONE;
    }
  }

  private long weight(Addition addition) {
    return Weights.ITEM + Weights.size(addition.key) + weights.of(addition.value);
  }

  private void put(Addition addition, boolean seeding) {
    var place = addition.place;
    if (seeding) {
      seeded.add(place.plan());
    }
    var shelf = shelves.get(place.path());
    if (shelf == null) {
      shelf = new Shelf();
      shelves.put(place.path(), shelf);
      bytes += SHELF;
    }
    var kept = new Kept(addition.key, ++sequence, addition.value, 1, weight(addition));
    shelf.put(kept);
    count(1, kept.weight());
  }

  private void count(int moreItems, long moreBytes) {
    items += moreItems;
    bytes += moreBytes;
  }

  /** Puts another value in the place of one; GONE if it is not the last one any more. */
  Outcome replace(Item item, Kept before, ObjectNode value) {
    var addition = new Addition(item.place(), item.key(), weights.packed(value));
    long weight = weight(addition);
    synchronized (changing) {
      var shelf = shelves.get(item.place().path());
      if (shelf == null || shelf.get(item.key()) != before) {
        return Outcome.GONE;
      }
      if (weight > before.weight() && (weight > LARGEST_ITEM || bytes + weight - before.weight() > bounds.bytes())) {
        return Outcome.FULL;
      }
      shelf.put(new Kept(before.key(), before.sequence(), addition.value, before.version() + 1, weight));
      count(0, weight - before.weight());
      return Outcome.DONE;
    }
  }

  /** Removes an item with all that belongs to it; GONE if it is not the last one any more. */
  Outcome remove(Item item, Kept before) {
    synchronized (changing) {
      var shelf = shelves.get(item.place().path());
      if (shelf == null || shelf.get(item.key()) != before) {
        return Outcome.GONE;
      }
      remove(shelf, before);
      if (shelf.size() == 0) {
        drop(item.place().path());
      }
      removeBelow(item.shown() + "/");
      return Outcome.DONE;
    }
  }

  private void remove(Shelf shelf, Kept kept) {
    shelf.remove(kept);
    count(-1, -kept.weight());
  }

  private void drop(String path) {
    shelves.remove(path);
    bytes -= SHELF;
  }

  private void removeBelow(String path) {
    for (var entry : new ArrayList<>(shelves.subMap(path, path + Character.MAX_VALUE).entrySet())) {
      new ArrayList<>(entry.getValue().items()).forEach(kept -> remove(entry.getValue(), kept));
      drop(entry.getKey());
    }
  }

  void clear() {
    synchronized (changing) {
      shelves.clear();
      counters.clear();
      seeded.clear();
      items = 0;
      bytes = 0;
    }
  }
}
