package dev.remit.openapi.mock.space;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.Pointer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** JSON Patch (RFC 6902). */
final class JsonPatch {

  private static final String END = "-";
  private static final int MOST_STEPS = 200;

  private JsonPatch() {}

  /** A patch that does not fit, and where. */
  static final class Misfit extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient String place;
    private final boolean test;

    Misfit(String place, String detail, boolean test) {
      super(detail, null, false, false);
      this.place = place;
      this.test = test;
    }

    /** JSON pointer into the patch. */
    String place() {
      return place;
    }

    /** Whether it is for the state of the item alone that it does not fit (RFC 5789, section 2.2). */
    boolean isTest() {
      return test;
    }
  }

  /** Whether it looks like a patch at all. */
  static boolean isPatch(Node body) {
    return body instanceof ArrayNode array && array.size() > 0
        && array.items().stream().allMatch(each -> each instanceof ObjectNode step && step.text("op") != null && step.text("path") != null);
  }

  /** @throws Misfit if one of its steps cannot be taken */
  static Node apply(Node target, Node patch) {
    if (!(patch instanceof ArrayNode steps)) {
      throw new Misfit("", "A JSON patch is an array of operations.", false);
    }
    if (steps.size() > MOST_STEPS) {
      throw new Misfit("", "A JSON patch has at most " + MOST_STEPS + " operations here.", false);
    }
    var value = target;
    for (int i = 0; i < steps.size(); i++) {
      try {
        value = step(value, steps.item(i));
        Extent.check(value);
      } catch (IllegalArgumentException misfit) {
        throw new Misfit("/" + i, String.valueOf(misfit.getMessage()), misfit instanceof Unequal);
      }
    }
    return value;
  }

  private static final class Unequal extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    Unequal(String message) {
      super(message);
    }
  }

  private static Node step(Node target, Node step) {
    if (!(step instanceof ObjectNode object) || object.text("op") == null) {
      throw new IllegalArgumentException("An operation of a JSON patch is an object with op and path.");
    }
    var path = pointer(object, "path");
    return switch (Objects.requireNonNull(object.text("op"))) {
      case "add" -> add(target, path, value(object));
      case "remove" -> remove(target, path);
      case "replace" -> replace(target, path, value(object));
      case "move" -> move(target, pointer(object, "from"), path);
      case "copy" -> add(target, path, at(target, pointer(object, "from")));
      case "test" -> tested(target, path, value(object));
      default -> throw new IllegalArgumentException("There is no operation '" + object.text("op") + "' in a JSON patch.");
    };
  }

  private static Pointer pointer(ObjectNode step, String member) {
    var text = step.text(member);
    if (text == null) {
      throw new IllegalArgumentException("The operation has no " + member + ".");
    }
    return Pointer.parse(text);
  }

  private static Node value(ObjectNode step) {
    var value = step.get("value");
    if (value == null) {
      throw new IllegalArgumentException("The operation has no value.");
    }
    return value;
  }

  private static Node at(Node target, Pointer path) {
    var found = path.in(target);
    if (found == null) {
      throw new IllegalArgumentException("There is nothing at " + shown(path) + ".");
    }
    return found;
  }

  private static Node tested(Node target, Pointer path, Node expected) {
    if (!at(target, path).sameAs(expected)) {
      throw new Unequal("What is at " + shown(path) + " is another value.");
    }
    return target;
  }

  private static Node move(Node target, Pointer from, Pointer path) {
    var moved = at(target, from);
    if (path.toString().startsWith(from + "/")) {
      throw new IllegalArgumentException("Nothing can be moved into itself.");
    }
    return add(remove(target, from), path, moved);
  }

  private static Node remove(Node target, Pointer path) {
    at(target, path);
    if (path.parent() == null) {
      throw new IllegalArgumentException("The item itself cannot be removed by a patch.");
    }
    return changed(target, path, null, false);
  }

  private static Node replace(Node target, Pointer path, Node value) {
    at(target, path);
    return path.parent() == null ? value : changed(target, path, value, false);
  }

  private static Node add(Node target, Pointer path, Node value) {
    return path.parent() == null ? value : changed(target, path, value, true);
  }

  private static Node changed(Node target, Pointer path, @Nullable Node value, boolean inserting) {
    Deque<String> steps = new ArrayDeque<>();
    for (var step = path; step.parent() != null; step = Objects.requireNonNull(step.parent())) {
      steps.push(step.last());
    }
    return changed(target, steps, value, inserting, path);
  }

  private static Node changed(Node target, Deque<String> steps, @Nullable Node value, boolean inserting, Pointer path) {
    var name = steps.pop();
    if (target instanceof ObjectNode object) {
      var inner = object.get(name);
      if (!steps.isEmpty()) {
        return object.with(name, changed(present(inner, path), steps, value, inserting, path));
      }
      return value == null ? object.without(name) : object.with(name, value);
    }
    if (target instanceof ArrayNode array) {
      return item(array, name, steps, value, inserting, path);
    }
    throw new IllegalArgumentException("There is nothing at " + shown(path) + ".");
  }

  private static Node item(ArrayNode array, String name, Deque<String> steps, @Nullable Node value, boolean inserting, Pointer path) {
    boolean last = steps.isEmpty();
    int at = name.equals(END) && last && inserting ? array.size() : position(name, path);
    if (at > array.size() || at == array.size() && !(last && inserting)) {
      throw new IllegalArgumentException("There is nothing at " + shown(path) + ".");
    }
    var items = new ArrayList<>(array.items());
    if (!last) {
      items.set(at, changed(items.get(at), steps, value, inserting, path));
    } else if (value == null) {
      items.remove(at);
    } else if (inserting) {
      items.add(at, value);
    } else {
      items.set(at, value);
    }
    return Trees.array(items);
  }

  private static int position(String name, Pointer path) {
    if (!name.matches("0|[1-9][0-9]{0,8}")) {
      throw new IllegalArgumentException("'" + name + "' in " + shown(path) + " is no position in an array.");
    }
    return Integer.parseInt(name);
  }

  private static Node present(@Nullable Node inner, Pointer path) {
    if (inner == null) {
      throw new IllegalArgumentException("There is nothing at " + shown(path) + ".");
    }
    return inner;
  }

  private static String shown(Pointer path) {
    var text = path.toString();
    return text.isEmpty() ? "the top" : text.length() <= 200 ? text : text.substring(0, 200) + "…";
  }
}
