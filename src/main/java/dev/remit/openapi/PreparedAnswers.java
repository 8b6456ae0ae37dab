package dev.remit.openapi;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** Where answers are kept that come out the same each time. Who runs many mocks bounds it for all of them. */
public interface PreparedAnswers {

  /**
   * What is kept under this key, or what is made now.
   *
   * @param key compared by {@code equals}; nothing of another mock is equal to it
   */
  PreparedAnswer get(Object key, Function<Object, PreparedAnswer> making);

  /** Keeps everything. */
  static PreparedAnswers unbounded() {
    Map<Object, PreparedAnswer> kept = new ConcurrentHashMap<>();
    return (key, making) -> {
      var known = kept.get(key);
      return known != null ? known : kept.computeIfAbsent(key, making);
    };
  }
}
