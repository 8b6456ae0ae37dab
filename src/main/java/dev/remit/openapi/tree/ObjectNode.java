package dev.remit.openapi.tree;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** A JSON object (RFC 8259, section 4): distinct keys in document order. */
public final class ObjectNode extends Node {

  private static final long KIND = ContentHash.of("object");

  private final String[] keys;
  private final Node[] values;
  private final @Nullable KeyIndex index;

  /**
   * Takes over both arrays, which the caller must not touch again.
   *
   * @throws DuplicateKey if a key occurs twice
   */
  public ObjectNode(String[] keys, Node[] values, int line, int column) {
    super(line, column, hash(keys, values), refers(keys, values));
    this.keys = keys;
    this.values = values;
    this.index = KeyIndex.of(keys);
  }

  private static boolean refers(String[] keys, Node[] values) {
    for (int i = 0; i < keys.length; i++) {
      if (values[i].refers() || keys[i].equals("$ref") || keys[i].equals("$dynamicRef")) {
        return true;
      }
    }
    return false;
  }

  // a sum, because the order of keys must not matter
  private static long hash(String[] keys, Node[] values) {
    long sum = KIND;
    for (int i = 0; i < keys.length; i++) {
      sum += ContentHash.mix(ContentHash.of(keys[i]), values[i].hash());
    }
    return ContentHash.mix(sum, keys.length);
  }

  /** The value of this key, or null if there is no such key. */
  public @Nullable Node get(String key) {
    int at = index == null ? KeyIndex.scan(keys, key) : index.find(keys, key);
    return at < 0 ? null : values[at];
  }

  /** The object at this key, or null if absent or not an object. */
  public @Nullable ObjectNode object(String key) {
    return get(key) instanceof ObjectNode object ? object : null;
  }

  /** The array at this key, or null if absent or not an array. */
  public @Nullable ArrayNode array(String key) {
    return get(key) instanceof ArrayNode array ? array : null;
  }

  /** The string at this key, or null if absent or not a string. */
  public @Nullable String text(String key) {
    return get(key) instanceof TextNode text ? text.value() : null;
  }

  /** Whether the boolean true stands at this key. */
  public boolean flag(String key) {
    return get(key) instanceof BooleanNode flag && flag.value();
  }

  /** The number at this key, or null if absent or not a number. */
  public @Nullable BigDecimal number(String key) {
    return get(key) instanceof NumberNode number ? number.value() : null;
  }

  public boolean has(String key) {
    return get(key) != null;
  }

  /** The keys in document order, unmodifiable. */
  public List<String> keys() {
    return Collections.unmodifiableList(Arrays.asList(keys));
  }

  public int size() {
    return keys.length;
  }

  /** The key at this position in document order, counted from 0. */
  public String key(int position) {
    return keys[position];
  }

  /** The value at this position in document order, counted from 0. */
  public Node value(int position) {
    return values[position];
  }

  /** Calls for each entry in document order. */
  public void forEach(BiConsumer<String, Node> action) {
    for (int i = 0; i < keys.length; i++) {
      action.accept(keys[i], values[i]);
    }
  }

  @Override
  public String kind() {
    return "object";
  }

  @Override
  void writeTo(StringBuilder json) {
    json.append('{');
    for (int i = 0; i < keys.length; i++) {
      JsonText.quote(keys[i], i == 0 ? json : json.append(','));
      values[i].writeTo(json.append(':'));
    }
    json.append('}');
  }
}
