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

  private final Keys keys;
  private final Node[] values;

  /**
   * Takes over both arrays, which the caller must not touch again.
   *
   * @throws DuplicateKey if a key occurs twice
   */
  public ObjectNode(String[] keys, Node[] values, int line, int column) {
    this(Keys.of(keys), values, line, column);
  }

  /** Takes over the array of as many values as there are keys, which the caller must not touch again. */
  public ObjectNode(Keys keys, Node[] values, int line, int column) {
    super(line, column, hash(keys, values), keys.refer() || anyRefers(values));
    this.keys = keys;
    this.values = values;
  }

  // a sum, because the order of keys must not matter
  private static long hash(Keys keys, Node[] values) {
    long sum = KIND;
    for (int i = 0; i < values.length; i++) {
      sum += ContentHash.mix(keys.hashes[i], values[i].hash());
    }
    return ContentHash.mix(sum, values.length);
  }

  /** The value of this key, or null if there is no such key. */
  public @Nullable Node get(String key) {
    int at = keys.position(key);
    return at < 0 ? null : values[at];
  }

  /** The value at this position, counted from 0 in document order. */
  public Node value(int position) {
    return values[position];
  }

  /** The keys as they may be shared with other objects of the document. */
  public Keys sharedKeys() {
    return keys;
  }

  /** The same with this value of this key, in its place or else at the end. */
  public ObjectNode with(String key, Node value) {
    int at = keys.position(key);
    var more = Arrays.copyOf(values, at < 0 ? values.length + 1 : values.length);
    more[at < 0 ? values.length : at] = value;
    return new ObjectNode(at < 0 ? keys.with(key) : keys, more, line(), column());
  }

  /** The same without this key. */
  public ObjectNode without(String key) {
    int at = keys.position(key);
    if (at < 0) {
      return this;
    }
    var less = Arrays.copyOf(values, values.length - 1);
    System.arraycopy(values, at + 1, less, at, less.length - at);
    return new ObjectNode(keys.without(at), less, line(), column());
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
    return Collections.unmodifiableList(Arrays.asList(keys.texts));
  }

  public int size() {
    return values.length;
  }

  /** The key at this position in document order, counted from 0. */
  public String key(int position) {
    return keys.at(position);
  }

  /** Calls for each entry in document order. */
  public void forEach(BiConsumer<String, Node> action) {
    for (int i = 0; i < values.length; i++) {
      action.accept(keys.texts[i], values[i]);
    }
  }

  @Override
  public String kind() {
    return "object";
  }

  @Override
  void writeTo(StringBuilder json, int most) {
    json.append('{');
    for (int i = 0; i < values.length && json.length() <= most; i++) {
      JsonText.quote(keys.texts[i], i == 0 ? json : json.append(','));
      values[i].writeTo(json.append(':'), most);
    }
    json.append('}');
  }
}
