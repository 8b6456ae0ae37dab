package dev.remit.openapi.mock.space;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Fills in what a provider would: members that are demanded, defaults, members that only travel to the client. */
final class Completion {

  private static final int DEEPEST = 60;

  private final Tools tools;
  private final Moment moment;

  Completion(Tools tools, Moment moment) {
    this.tools = tools;
    this.moment = moment;
  }

  /** The item as it satisfies all that binds it; null if it cannot be made so. */
  @Nullable ObjectNode of(ObjectNode item, CollectionPlan plan) {
    ObjectNode complete = item;
    for (int i = 0; i < plan.views().size(); i++) {
      var view = plan.views().get(i);
      var more = completed(complete, view);
      if (fits(more, view) || i > 0) {
        complete = fits(more, plan.views(), Math.min(i + 1, plan.binding())) ? more : complete;
      } else {
        complete = over(tools.made(view), item);
      }
    }
    return fits(complete, plan.views(), plan.binding()) ? complete : null;
  }

  private boolean fits(ObjectNode item, List<Shape> views, int count) {
    return views.stream().limit(count).allMatch(view -> fits(item, view));
  }

  private boolean fits(ObjectNode item, Shape view) {
    return tools.accepts(view, Shown.of(item, view));
  }

  private ObjectNode completed(ObjectNode value, Shape shape) {
    return (ObjectNode) completed(value, shape, 0);
  }

  private Node completed(Node value, Shape shape, int depth) {
    if (depth > DEEPEST) {
      return value;
    }
    if (value instanceof ObjectNode object) {
      return alternative(members(object, shape, depth), shape, depth);
    }
    var item = shape.item();
    return value instanceof ArrayNode array && item != null
        ? Trees.array(array.items().stream().map(each -> completed(each, item, depth + 1)).toList()) : value;
  }

  private ObjectNode members(ObjectNode object, Shape shape, int depth) {
    var members = new LinkedHashMap<String, Node>();
    // in the order of the schema, as providers do
    shape.members.forEach((name, member) -> {
      var given = object.get(name);
      var value = given != null ? completed(given, member, depth + 1) : isWanted(name, member, shape) ? made(name, member) : null;
      if (value != null) {
        members.put(name, value);
      }
    });
    object.forEach(members::putIfAbsent);
    return members.size() == object.size() && members.keySet().stream().allMatch(name -> members.get(name) == object.get(name)) ? object : Trees.object(members);
  }

  private static boolean isWanted(String name, Shape member, Shape shape) {
    if (member.isWriteOnly()) {
      return false;
    }
    return shape.required.contains(name) || member.keywords.containsKey("default") || member.isReadOnly() && !Moment.isNotYet(name);
  }

  private Node made(String name, Shape member) {
    var byDefault = member.keywords.get("default");
    if (byDefault != null && tools.accepts(member, byDefault)) {
      return byDefault;
    }
    var now = moment.of(name, member);
    return now != null && tools.accepts(member, now) ? now : tools.made(member);
  }

  // of several the first that can be met
  private ObjectNode alternative(ObjectNode object, Shape shape, int depth) {
    for (var each : shape.alternatives) {
      if (each.isObject()) {
        var complete = completed(object, each, depth + 1);
        if (tools.accepts(each, Shown.of(complete, each))) {
          return (ObjectNode) complete;
        }
      }
    }
    return object;
  }

  // what the client says counts, the rest is an example's
  private static ObjectNode over(Node example, ObjectNode given) {
    if (!(example instanceof ObjectNode base)) {
      return given;
    }
    var members = Trees.members(base);
    given.forEach((name, value) -> {
      boolean inner = value instanceof ObjectNode && members.get(name) instanceof ObjectNode;
      members.put(name, inner ? over(Objects.requireNonNull(members.get(name)), (ObjectNode) value) : value);
    });
    return Trees.object(members);
  }
}
