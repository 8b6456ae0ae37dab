package dev.remit.openapi.mock.space;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Keys;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NumberNode;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/** How much memory values take. Objects with the same keys share them, which is what makes many items of one kind light. */
final class Weights {

  /** Of an item: its entry by key, its entry by order, the record. */
  static final int ITEM = 300;

  private static final int MOST_KEYS = 200;
  private static final int LONGEST_KEYS = 2_000;
  private static final int NODE = 40;
  private static final int TEXT = 48;
  private static final int REFERENCE = 8;
  private static final int KEY = 90;

  private final Map<List<String>, Keys> shared = new ConcurrentHashMap<>();

  /** The same value with keys that others have too. */
  ObjectNode packed(ObjectNode object) {
    return (ObjectNode) pack(object);
  }

  private Node pack(Node node) {
    if (node instanceof ObjectNode object) {
      var values = new Node[object.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = pack(object.value(i));
      }
      return new ObjectNode(keys(object), values, 1, 1);
    }
    return node instanceof ArrayNode array ? new ArrayNode(array.items().stream().map(this::pack).toArray(Node[]::new), 1, 1) : node;
  }

  private Keys keys(ObjectNode object) {
    var known = shared.get(object.keys());
    if (known == null && shared.size() < MOST_KEYS && length(object) < LONGEST_KEYS) {
      known = Objects.requireNonNullElse(shared.putIfAbsent(List.copyOf(object.keys()), object.sharedKeys()), object.sharedKeys());
    }
    return known == null ? object.sharedKeys() : known;
  }

  /** In bytes, nearly. */
  long of(Node node) {
    if (node instanceof TextNode text) {
      return NODE + TEXT + size(text.value());
    }
    if (node instanceof NumberNode number) {
      return NODE + TEXT + number.raw().length();
    }
    if (node instanceof ArrayNode array) {
      return NODE + array.items().stream().mapToLong(item -> REFERENCE + of(item)).sum();
    }
    return node instanceof ObjectNode object ? NODE + members(object) : NODE;
  }

  private long members(ObjectNode object) {
    long sum = shared.get(object.keys()) == object.sharedKeys() ? 0 : (long) KEY * object.size() + 2L * length(object);
    for (int i = 0; i < object.size(); i++) {
      sum += REFERENCE + of(object.value(i));
    }
    return sum;
  }

  private static int length(ObjectNode object) {
    return object.keys().stream().mapToInt(String::length).sum();
  }

  static long size(String text) {
    return text.chars().allMatch(c -> c < 256) ? text.length() : 2L * text.length();
  }
}
