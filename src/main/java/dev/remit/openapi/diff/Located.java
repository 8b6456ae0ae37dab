package dev.remit.openapi.diff;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.Pointer;
import dev.remit.openapi.tree.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A node with the place where it stands in its document. */
public record Located(Node node, Pointer pointer) {

  /** The member of this name, or null. */
  public @Nullable Located at(String key) {
    var child = node instanceof ObjectNode object ? object.get(key) : null;
    return child == null ? null : new Located(child, pointer.to(key));
  }

  /** The member at the end of this path, or null. */
  public @Nullable Located at(String first, String second) {
    var child = at(first);
    return child == null ? null : child.at(second);
  }

  /** The item at the end of this path, or null. */
  public @Nullable Located at(String key, int position) {
    return node instanceof ObjectNode object && object.get(key) instanceof ArrayNode array && position < array.size()
        ? new Located(array.items().get(position), pointer.to(key).to(position)) : null;
  }

  /** How many items an array has; 0 for anything else. */
  public int size() {
    return node instanceof ArrayNode array ? array.size() : 0;
  }

  /** The items of an array; none for anything else. */
  public List<Located> items() {
    var items = new ArrayList<Located>();
    if (node instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        items.add(new Located(array.items().get(i), pointer.to(i)));
      }
    }
    return items;
  }

  /** The strings of an array; none for anything else. */
  public List<String> texts() {
    var texts = new ArrayList<String>();
    if (node instanceof ArrayNode array) {
      for (var item : array.items()) {
        if (item instanceof TextNode text) {
          texts.add(text.value());
        }
      }
    }
    return texts;
  }

  /** The keys of an object; none for anything else. */
  public List<String> keys() {
    return node instanceof ObjectNode object ? object.keys() : List.of();
  }

  /** The keys that name no extension (OpenAPI, specification extensions). */
  List<String> names() {
    var names = new ArrayList<String>();
    for (var key : keys()) {
      if (!key.startsWith("x-")) {
        names.add(key);
      }
    }
    return names;
  }

  /**
   * The names of the members of two objects, each once, those of the first before the others.
   *
   * @param names which of its members count, of one that is there
   */
  static Set<String> either(@Nullable Located first, @Nullable Located second, Function<Located, List<String>> names) {
    var either = new LinkedHashSet<String>();
    for (var one : new @Nullable Located[] {first, second}) {
      if (one != null) {
        either.addAll(names.apply(one));
      }
    }
    return either;
  }

  public boolean has(String key) {
    return node instanceof ObjectNode object && object.has(key);
  }

  public @Nullable String text(String key) {
    return node instanceof ObjectNode object ? object.text(key) : null;
  }

  public boolean flag(String key) {
    return node instanceof ObjectNode object && object.flag(key);
  }

  /** Whether both say the same or both are absent, references as they are written. */
  static boolean sameText(@Nullable Located old, @Nullable Located now) {
    return old == null || now == null ? old == now : old.node.sameAs(now.node);
  }

  static @Nullable Node nodeOf(@Nullable Located located) {
    return located == null ? null : located.node;
  }
}
