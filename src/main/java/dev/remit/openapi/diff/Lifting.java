package dev.remit.openapi.diff;

import dev.remit.openapi.Party;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;
import dev.remit.openapi.value.Samples;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts a value into the smallest value around it, step by step up to where the walk began. */
final class Lifting {

  private static final String FRESH = "extra";

  private final Examples examples;
  private final Party party;

  Lifting(Examples examples, Party party) {
    this.examples = examples;
    this.party = party;
  }

  /** The value of the whole part; null if nothing around it could be made. */
  @Nullable Node lift(Node value, Visit way) {
    @Nullable Node lifted = value;
    for (var visit = way; visit.from() != null && lifted != null; visit = visit.from()) {
      lifted = up(shape(visit.from().pair()), visit.step(), lifted);
    }
    return lifted;
  }

  Shape shape(Pair pair) {
    return party == Party.BEFORE ? pair.before : pair.after;
  }

  private @Nullable Node up(Shape around, Step step, Node value) {
    if (step instanceof Step.Member member) {
      return examples.with(around, member.name(), value);
    }
    if (step instanceof Step.Rest) {
      return examples.with(around, fresh(around), value);
    }
    if (step instanceof Step.Item item) {
      return array(around, item.position(), value);
    }
    if (step instanceof Step.Items items) {
      return array(around, items.from(), value);
    }
    return step instanceof Step.Keyword keyword ? under(around, keyword, value) : value;
  }

  private static String fresh(Shape around) {
    var name = FRESH;
    while (around.declared().contains(name)) {
      name = name + "1";
    }
    return name;
  }

  private @Nullable Node array(Shape around, int position, Node value) {
    var before = examples.array(around, List.of(), position);
    if (before == null) {
      return null;
    }
    var items = new ArrayList<>(before.items().subList(0, position));
    items.add(value);
    return examples.array(around, items, Bound.least(Bound.atLeast(around, "minItems")));
  }

  private @Nullable Node under(Shape around, Step.Keyword step, Node value) {
    return switch (step.keyword()) {
      case "contains" -> Values.array(Collections.nCopies(Math.max(1, Bound.least(Bound.atLeast(around, "minContains"))), value));
      case "propertyNames" -> value instanceof TextNode name ? named(around, name.value()) : null;
      case "patternProperties" -> patterned(around, step.name(), value);
      case "dependentSchemas", "dependencies" -> triggered(around, step.name(), value);
      case "then", "else" -> conditional(around, step.keyword(), value);
      case "$dynamicRef" -> value;
      case "unevaluatedItems" -> array(around, around.positions(), value);
      case "unevaluatedProperties" -> examples.with(around, fresh(around), value);
      default -> null;
    };
  }

  private @Nullable Node named(Shape around, String name) {
    var value = examples.of(around.property(name));
    return value == null ? null : examples.with(around, name, value);
  }

  private @Nullable Node patterned(Shape around, @Nullable String pattern, Node value) {
    var names = pattern == null ? List.<String>of() : Samples.matching(pattern, 0, 100);
    return names.isEmpty() ? null : examples.with(around, names.get(0), value);
  }

  private @Nullable Node triggered(Shape around, @Nullable String name, Node value) {
    if (name == null || !(value instanceof ObjectNode object) || object.has(name)) {
      return value;
    }
    var member = examples.of(around.property(name));
    return member == null ? null : Values.object(merged(object, name, member));
  }

  // an invented member makes room
  private static Map<String, Node> merged(ObjectNode object, String name, Node member) {
    var members = Values.members(object);
    object.keys().stream().filter(key -> key.startsWith(FRESH)).findFirst().ifPresent(members::remove);
    members.put(name, member);
    return members;
  }

  private @Nullable Node conditional(Shape around, String keyword, Node value) {
    if (!(value instanceof ObjectNode object) || !(examples.of(around) instanceof ObjectNode base)) {
      return value;
    }
    var members = Values.members(base);
    if (keyword.equals("then")) {
      fulfil(examples.shape(around.first("if")), members);
    }
    object.forEach(members::put);
    return Values.object(members);
  }

  // a condition may demand nothing of what is not there, and a value of what is
  private void fulfil(Shape condition, Map<String, Node> members) {
    if (examples.of(condition) instanceof ObjectNode least) {
      least.forEach(members::put);
      condition.declared().stream().filter(name -> members.containsKey(name) && !least.has(name)).forEach(name -> {
        var value = examples.of(condition.property(name));
        if (value != null) {
          members.put(name, value);
        }
      });
    }
  }
}
