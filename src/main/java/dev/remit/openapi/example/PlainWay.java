package dev.remit.openapi.example;

import dev.remit.openapi.diff.Values;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;
import dev.remit.openapi.value.Answer;
import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * As one of the plainest values, which are left where much is excluded: nothing in them, or one of them, under a name that the schema speaks of.
 *
 * @param demands the schemas that decide
 */
record PlainWay(List<Node> demands) implements Way {

  private static final int NAMES = 8;
  private static final int LOOKED_AT = 300;
  private static final List<Node> PLAINEST = List.of(Values.text("a"), Values.text("abc"), Values.text(""), Values.number(1), Values.number(0),
      Values.number(-1), Values.number(new BigDecimal("0.5")), Values.TRUE, Values.FALSE, Values.object(Map.of()), Values.array(List.of()), Values.NULL);

  @Override
  public @Nullable Node make(Making making) {
    for (var value : candidates()) {
      if (making.accepts(demands, value) == Answer.YES) {
        making.write(Sizes.of(value));
        return value;
      }
    }
    return null;
  }

  private List<Node> candidates() {
    var candidates = new ArrayList<>(PLAINEST);
    for (var name : names()) {
      PLAINEST.forEach(each -> candidates.add(Values.object(Map.of(name, each))));
    }
    PLAINEST.forEach(each -> candidates.add(Values.array(List.of(each))));
    return candidates;
  }

  /** Names of members that the schemas mention, and one of which they know nothing. */
  private Set<String> names() {
    var names = new LinkedHashSet<String>();
    var open = new ArrayDeque<>(demands);
    for (int i = 0; i < LOOKED_AT && !open.isEmpty() && names.size() < NAMES; i++) {
      if (open.poll() instanceof ObjectNode schema) {
        for (var keyword : List.of("properties", "dependentSchemas", "dependentRequired")) {
          var members = schema.object(keyword);
          names.addAll(members == null ? List.of() : members.keys());
        }
        var required = schema.array("required");
        (required == null ? List.<Node>of() : required.items()).forEach(name -> names.add(name instanceof TextNode text ? text.value() : "key1"));
        schema.forEach((keyword, value) -> inside(value, open));
      }
    }
    names.add("key1");
    return names;
  }

  private static void inside(Node value, ArrayDeque<Node> open) {
    if (value instanceof ArrayNode several) {
      open.addAll(several.items());
    } else if (value instanceof ObjectNode) {
      open.add(value);
    }
  }
}
