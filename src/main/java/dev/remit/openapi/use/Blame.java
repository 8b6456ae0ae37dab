package dev.remit.openapi.use;

import dev.remit.openapi.Direction;
import dev.remit.openapi.diff.Located;
import dev.remit.openapi.message.Contract;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.value.Answer;
import dev.remit.openapi.value.Evaluator;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds the innermost value for which a schema refuses the whole, as far as one is to blame. */
final class Blame {

  private static final int SHOWN = 80;

  private final InPlace inPlace;
  private final Evaluator evaluator;

  Blame(Contract contract) {
    this.inPlace = new InPlace(contract.side());
    this.evaluator = contract.side().evaluator();
  }

  /** @param schema what refuses it */
  record Culprit(Way way, String reason, Located schema) {}

  /** Of a body that is refused. */
  Culprit request(Located schema, Node value) {
    var inner = find(List.of(schema), value, Way.HERE);
    return inner == null ? new Culprit(Way.HERE, "all of it together satisfies no alternative.", schema) : inner;
  }

  private @Nullable Culprit find(Collection<Located> schemas, Node value, Way way) {
    var refusing = schemas.stream().filter(each -> evaluator.accepts(each.node(), value, Direction.REQUEST) == Answer.NO).toList();
    if (refusing.isEmpty()) {
      return null;
    }
    var governing = inPlace.all(schemas);
    var inner = value instanceof ObjectNode object ? member(governing, object, way)
        : value instanceof ArrayNode array ? array.items().stream()
            .map(item -> find(inPlace.item(governing), item, way.to(Way.Step.ITEM))).filter(Objects::nonNull).findFirst().orElse(null) : null;
    if (inner != null) {
      return inner;
    }
    var missing = value instanceof ObjectNode object ? missing(governing, object, way) : null;
    return missing != null ? missing : new Culprit(way, "it refuses " + value.toJson(SHOWN) + ".", refusing.get(0));
  }

  private @Nullable Culprit member(List<Located> governing, ObjectNode object, Way way) {
    for (int i = 0; i < object.size(); i++) {
      var inner = find(inPlace.member(governing, object.key(i)), object.value(i), way.member(object.key(i)));
      if (inner != null) {
        return inner;
      }
    }
    return null;
  }

  private static @Nullable Culprit missing(List<Located> governing, ObjectNode object, Way way) {
    for (var schema : governing) {
      var required = schema.at("required");
      for (var name : required == null ? List.<String>of() : required.texts()) {
        if (!object.has(name)) {
          return new Culprit(way.member(name), "it is demanded and left out.", schema);
        }
      }
    }
    return null;
  }
}
