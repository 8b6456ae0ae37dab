package dev.remit.openapi.diff;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.BooleanNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NullNode;
import dev.remit.openapi.tree.NumberNode;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

/** Values made here, which stand in no document. */
public final class Values {

  public static final Node NULL = new NullNode(0, 0);
  public static final Node TRUE = new BooleanNode(true, 0, 0);
  public static final Node FALSE = new BooleanNode(false, 0, 0);

  private static final Node[] NONE = {};

  private Values() {}

  public static Node text(String value) {
    return new TextNode(value, 0, 0);
  }

  public static Node number(BigDecimal value) {
    return new NumberNode(value.scale() < 0 && value.precision() - value.scale() < 40 ? value.toPlainString() : value.toString(), 0, 0);
  }

  public static Node number(long value) {
    return new NumberNode(Long.toString(value), 0, 0);
  }

  public static ArrayNode array(Collection<Node> items) {
    return new ArrayNode(items.toArray(NONE), 0, 0);
  }

  public static ObjectNode object(Map<String, Node> members) {
    return new ObjectNode(members.keySet().toArray(new String[0]), members.values().toArray(NONE), 0, 0);
  }

  public static Map<String, Node> members(ObjectNode object) {
    var members = new LinkedHashMap<String, Node>();
    for (int i = 0; i < object.size(); i++) {
      members.put(object.key(i), object.value(i));
    }
    return members;
  }
}
