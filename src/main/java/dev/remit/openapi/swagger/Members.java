package dev.remit.openapi.swagger;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.BooleanNode;
import dev.remit.openapi.tree.Keys;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The members of an object under construction, which takes the place of something in the text. */
final class Members {

  private static final Node[] NONE = {};

  private final Node origin;
  private final @Nullable Orders orders;
  private final List<String> keys = new ArrayList<>();
  private final List<Node> values = new ArrayList<>();
  private boolean changed;

  Members(Node origin) {
    this(origin, null);
  }

  /** Of one of many objects that have the same keys. */
  Members(Node origin, @Nullable Orders orders) {
    this.origin = origin;
    this.orders = orders;
  }

  /** Adds a member whose key is new; nothing for an absent value. */
  Members put(String key, @Nullable Node value) {
    if (value != null) {
      keys.add(key);
      values.add(value);
      changed = true;
    }
    return this;
  }

  Members put(String key, String value) {
    return put(key, new TextNode(value, origin.line(), origin.column()));
  }

  Members put(String key, boolean value) {
    return put(key, new BooleanNode(value, origin.line(), origin.column()));
  }

  /** Adds a member of the object that this one takes the place of. */
  Members keep(String key, Node value, Node converted) {
    keys.add(key);
    values.add(converted);
    changed |= value != converted;
    return this;
  }

  /** Adds every member of the object whose key is not among these. */
  Members allBut(Set<String> known, ObjectNode object) {
    for (int i = 0; i < object.size(); i++) {
      put(object.key(i), known.contains(object.key(i)) ? null : object.value(i));
    }
    return this;
  }

  /** Adds those members of the object whose key is among these. */
  Members only(Set<String> known, ObjectNode object) {
    for (int i = 0; i < object.size(); i++) {
      put(object.key(i), known.contains(object.key(i)) ? object.value(i) : null);
    }
    return this;
  }

  boolean isEmpty() {
    return keys.isEmpty();
  }

  ObjectNode object() {
    // objects with the same keys share what is known of them
    var all = values.toArray(NONE);
    if (origin instanceof ObjectNode object && hasSameKeys(object.sharedKeys())) {
      return new ObjectNode(object.sharedKeys(), all, origin.line(), origin.column());
    }
    return orders == null ? new ObjectNode(keys.toArray(String[]::new), all, origin.line(), origin.column())
        : new ObjectNode(orders.of(keys), all, origin.line(), origin.column());
  }

  private boolean hasSameKeys(Keys others) {
    if (others.size() != keys.size()) {
      return false;
    }
    for (int i = 0; i < keys.size(); i++) {
      if (!others.at(i).equals(keys.get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The object, or none if it would be empty. */
  @Nullable ObjectNode objectUnlessEmpty() {
    return isEmpty() ? null : object();
  }

  /** The object, or the one that it would take the place of if nothing in it differs. */
  Node objectIfChanged(ObjectNode original) {
    return changed || keys.size() != original.size() ? object() : original;
  }

  /** A map with each value converted; what is no object stays as it is. */
  static Node each(Node map, UnaryOperator<Node> conversion) {
    return each(map, key -> true, conversion);
  }

  /** The same for a map in which names that begin with x- are extensions. */
  static Node eachPatterned(Node map, UnaryOperator<Node> conversion) {
    return each(map, key -> !key.startsWith("x-"), conversion);
  }

  private static Node each(Node map, Predicate<String> which, UnaryOperator<Node> conversion) {
    if (!(map instanceof ObjectNode object)) {
      return map;
    }
    var members = new Members(map);
    object.forEach((key, value) -> members.keep(key, value, which.test(key) ? conversion.apply(value) : value));
    return members.objectIfChanged(object);
  }

  /** A list with each item converted; what is no array stays as it is. */
  static Node eachItem(Node list, UnaryOperator<Node> conversion) {
    if (!(list instanceof ArrayNode array)) {
      return list;
    }
    var items = array.items().stream().map(conversion).toList();
    return items.equals(array.items()) ? list
        : new ArrayNode(items.toArray(Node[]::new), list.line(), list.column());
  }
}
