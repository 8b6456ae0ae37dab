package dev.remit.openapi.mock.space;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentNavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import org.jspecify.annotations.Nullable;

/** The items of one collection. Who only reads waits for nobody; who changes it does so one at a time. */
final class Shelf {

  private final Map<String, Kept> byKey = new ConcurrentHashMap<>();
  private final ConcurrentNavigableMap<Long, Kept> inOrder = new ConcurrentSkipListMap<>();

  @Nullable Kept get(String key) {
    return byKey.get(key);
  }

  int size() {
    return byKey.size();
  }

  void put(Kept item) {
    byKey.put(item.key(), item);
    inOrder.put(item.sequence(), item);
  }

  void remove(Kept item) {
    byKey.remove(item.key());
    inOrder.remove(item.sequence());
  }

  Collection<Kept> items() {
    return inOrder.values();
  }

  /** Those after this place, in the order in which they came. */
  Iterator<Kept> after(long sequence) {
    return inOrder.tailMap(sequence, false).values().iterator();
  }
}
