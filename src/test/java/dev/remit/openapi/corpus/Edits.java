package dev.remit.openapi.corpus;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.BooleanNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NumberNode;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.Pointer;
import dev.remit.openapi.tree.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Trees with one place changed; what is not on the way to it is shared with the tree that was there. */
final class Edits {

  private Edits() {}

  /** The tree in which something else stands at this place, where something stands already. */
  static Node at(Node root, Pointer place, UnaryOperator<Node> edit) {
    var parent = place.parent();
    if (parent == null) {
      return edit.apply(root);
    }
    return at(root, parent, holder -> holder instanceof ObjectNode object
        ? with(object, place.last(), edit.apply(Objects.requireNonNull(object.get(place.last()))))
        : with((ArrayNode) holder, Integer.parseInt(place.last()), edit));
  }

  private static Node with(ArrayNode array, int position, UnaryOperator<Node> edit) {
    var items = new ArrayList<>(array.items());
    items.set(position, edit.apply(items.get(position)));
    return array(items);
  }

  /** The same at a place where an object stands. */
  static Node atObject(Node root, Pointer place, UnaryOperator<ObjectNode> edit) {
    return at(root, place, node -> edit.apply((ObjectNode) node));
  }

  /** The object with this member, in its old place if it was there and at the end if it was not. */
  static ObjectNode with(ObjectNode object, String key, Node value) {
    var members = members(object);
    members.put(key, value);
    return object(members);
  }

  static ObjectNode without(ObjectNode object, String key) {
    var members = members(object);
    members.remove(key);
    return object(members);
  }

  static Map<String, Node> members(ObjectNode object) {
    var members = new LinkedHashMap<String, Node>();
    object.forEach(members::put);
    return members;
  }

  static ObjectNode object(Map<String, Node> members) {
    return new ObjectNode(members.keySet().toArray(String[]::new), members.values().toArray(Node[]::new), 1, 1);
  }

  static ObjectNode object(String key, Node value) {
    return object(Map.of(key, value));
  }

  static ArrayNode array(List<? extends Node> items) {
    return new ArrayNode(items.toArray(Node[]::new), 1, 1);
  }

  /** The array, or a new one, with one more item at its end. */
  static ArrayNode plus(@Nullable ArrayNode array, Node item) {
    var items = new ArrayList<Node>(array == null ? List.of() : array.items());
    items.add(item);
    return array(items);
  }

  static ArrayNode minus(ArrayNode array, Node item) {
    return array(array.items().stream().filter(each -> !each.sameAs(item)).toList());
  }

  static TextNode text(String value) {
    return new TextNode(value, 1, 1);
  }

  static NumberNode number(String value) {
    return new NumberNode(value, 1, 1);
  }

  static BooleanNode no() {
    return new BooleanNode(false, 1, 1);
  }

  static BooleanNode flag() {
    return new BooleanNode(true, 1, 1);
  }
}
