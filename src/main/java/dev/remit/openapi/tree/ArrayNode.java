package dev.remit.openapi.tree;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** A JSON array (RFC 8259, section 5). */
public final class ArrayNode extends Node {

  private static final long KIND = ContentHash.of("array");

  private final Node[] items;

  /** Takes over the array, which the caller must not touch again. */
  public ArrayNode(Node[] items, int line, int column) {
    super(line, column, hash(items), anyRefers(items));
    this.items = items;
  }

  private static long hash(Node[] items) {
    long hash = KIND;
    for (var item : items) {
      hash = ContentHash.mix(hash, item.hash());
    }
    return ContentHash.mix(hash, items.length);
  }

  /** The items in order, unmodifiable. */
  public List<Node> items() {
    return Collections.unmodifiableList(Arrays.asList(items));
  }

  public int size() {
    return items.length;
  }

  /** The item at this position, counted from 0. */
  public Node item(int position) {
    return items[position];
  }

  @Override
  public String kind() {
    return "array";
  }

  @Override
  void writeTo(StringBuilder json, int most) {
    json.append('[');
    for (int i = 0; i < items.length && json.length() <= most; i++) {
      items[i].writeTo(i == 0 ? json : json.append(','), most);
    }
    json.append(']');
  }
}
