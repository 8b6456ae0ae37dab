package dev.remit.openapi.corpus;

import dev.remit.openapi.Direction;
import dev.remit.openapi.diff.Located;
import dev.remit.openapi.diff.Shape;
import dev.remit.openapi.diff.Side;
import dev.remit.openapi.diff.Values;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;
import dev.remit.openapi.value.Answer;
import dev.remit.openapi.value.Formats;
import java.util.Set;

/** Proves that whatever one schema accepts another accepts, too, where that is plain: each demand of the other one is made by the first. */
final class Within {

  private static final int DEEPEST = 6;
  private static final Set<String> NO_DEMANDS = Set.of("title", "description", "example", "examples", "default", "deprecated", "externalDocs", "xml", "discriminator",
      "readOnly", "writeOnly", "nullable", "type", "allOf", "$ref");

  private final Side side;
  private final String stays;

  Within(Side side, Direction direction) {
    this.side = side;
    this.stays = direction == Direction.REQUEST ? "readOnly" : "writeOnly";
  }

  boolean is(Shape one, Shape other) {
    return is(one, other, 0);
  }

  private boolean is(Shape one, Shape other, int depth) {
    if (one == other || one.never()) {
      return true;
    }
    boolean types = (one.declaredTypes() & ~other.declaredTypes()) == 0 && (!one.isNullable() || other.isNullable());
    return types && depth < DEEPEST && other.parts().stream().allMatch(part -> part.node() instanceof ObjectNode schema
        && schema.keys().stream().allMatch(keyword -> keyword.startsWith("x-") || NO_DEMANDS.contains(keyword) || keeps(one, other, part, keyword, depth)));
  }

  private boolean keeps(Shape one, Shape other, Located part, String keyword, int depth) {
    var demand = part.at(keyword);
    return demand == null || switch (keyword) {
      case "required" -> demand.texts().stream().allMatch(name -> requires(one, name) || other.property(name).flag(stays));
      case "properties" -> demand.keys().stream().allMatch(name -> is(one.property(name), other.property(name), depth + 1));
      case "additionalProperties" -> one.patterns().isEmpty() && is(one.additional(), other.additional(), depth + 1)
          && one.declared().stream().allMatch(name -> is(one.property(name), other.property(name), depth + 1));
      case "items" -> is(one.item(0), other.item(0), depth + 1);
      case "enum", "const" -> isListed(one, part, keyword);
      case "format" -> demand.node() instanceof TextNode format && !Formats.known().contains(format.value()) || isMade(one, keyword, demand.node());
      default -> isMade(one, keyword, demand.node());
    };
  }

  private boolean requires(Shape one, String name) {
    return one.required().contains(name) && !one.property(name).flag(stays);
  }

  private boolean isListed(Shape one, Located part, String keyword) {
    var listed = one.listed();
    var only = Values.object(java.util.Map.of(keyword, ((ObjectNode) part.node()).get(keyword)));
    return listed != null && !one.isNullable() && listed.stream().allMatch(value -> side.evaluator().accepts(only, value, Direction.NONE) == Answer.YES);
  }

  private static boolean isMade(Shape one, String keyword, Node demand) {
    return one.every(keyword).stream().map(Located::node).anyMatch(demand::sameAs);
  }
}
