package dev.remit.openapi.mock.space;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.util.LinkedHashMap;

/**
 * What is answered of what is kept: neither what only travels to the provider nor what the schema does not name, since a client
 * that sees it would come to rely on it.
 */
final class Shown {

  private Shown() {}

  static Node of(Node value, Shape shape) {
    if (value instanceof ObjectNode object) {
      return object(object, shape);
    }
    var item = shape.item();
    if (value instanceof ArrayNode array && item != null) {
      return array(array, item);
    }
    return value;
  }

  private static Node array(ArrayNode array, Shape item) {
    var shown = array.items().stream().map(each -> of(each, item)).toArray(Node[]::new);
    for (int i = 0; i < shown.length; i++) {
      if (shown[i] != array.item(i)) {
        return new ArrayNode(shown, 1, 1);
      }
    }
    return array;
  }

  private static Node object(ObjectNode object, Shape shape) {
    boolean open = shape.isOpen();
    boolean same = true;
    var members = new LinkedHashMap<String, Node>();
    for (int i = 0; i < object.size(); i++) {
      var member = shape.member(object.key(i));
      if (member == null ? open : !member.isWriteOnly()) {
        var shown = member == null ? object.value(i) : of(object.value(i), member);
        members.put(object.key(i), shown);
        same &= shown == object.value(i);
      }
    }
    return same && members.size() == object.size() ? object : Trees.object(members);
  }
}
