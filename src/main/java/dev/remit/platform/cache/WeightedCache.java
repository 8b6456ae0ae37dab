package dev.remit.platform.cache;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * Remembers values until their weights exceed a bound; then those go that were not asked for the longest. A value
 * heavier than the bound is not kept at all. Two threads that miss the same key at once both compute it, so values
 * must be functions of their keys; nobody waits for somebody else's computation.
 */
public final class WeightedCache<K, V> {

  private final long bound;
  private final ToLongFunction<V> weigher;
  private final LinkedHashMap<K, Kept<V>> byAge = new LinkedHashMap<>(16, 0.75f, true);
  private long weight;

  private static final class Kept<V> {

    private final V value;
    private long askedAt = System.nanoTime();

    private Kept(V value) {
      this.value = value;
    }

    private V asked() {
      askedAt = System.nanoTime();
      return value;
    }
  }

  /**
   * @param bound most weight kept, in the weigher's unit
   * @param weigher the weight of a value, the same at each call
   */
  public WeightedCache(long bound, ToLongFunction<V> weigher) {
    this.bound = bound;
    this.weigher = weigher;
  }

  public V get(K key, Function<? super K, ? extends V> computation) {
    synchronized (byAge) {
      var known = byAge.get(key);
      if (known != null) {
        return known.asked();
      }
    }
    V value = computation.apply(key);
    keep(key, value);
    return value;
  }

  /** The sum of what is kept. */
  public long weight() {
    synchronized (byAge) {
      return weight;
    }
  }

  private void keep(K key, V value) {
    if (weigher.applyAsLong(value) > bound) {
      return;
    }
    synchronized (byAge) {
      var replaced = byAge.put(key, new Kept<>(value));
      weight += weigher.applyAsLong(value) - (replaced == null ? 0 : weigher.applyAsLong(replaced.value));
      forgetOldest();
    }
  }

  private void forgetOldest() {
    var oldest = byAge.values().iterator();
    while (weight > bound) {
      weight -= weigher.applyAsLong(oldest.next().value);
      oldest.remove();
    }
  }

  /** Forgets what nobody has asked for since so long. */
  public void forgetUnused(Duration since) {
    synchronized (byAge) {
      long now = System.nanoTime();
      var oldest = byAge.values().iterator();
      while (oldest.hasNext()) {
        var kept = oldest.next();
        if (now - kept.askedAt < since.toNanos()) {
          return;
        }
        weight -= weigher.applyAsLong(kept.value);
        oldest.remove();
      }
    }
  }
}
