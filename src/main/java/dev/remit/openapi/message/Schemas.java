package dev.remit.openapi.message;

import dev.remit.openapi.diff.Located;
import dev.remit.openapi.diff.Side;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the schemas of a contract tell at once of the values they take: types, members, items. Each is asked once, so schemas
 * that hold themselves, or each other in many ways, cost no more than they are long. Not for several threads at once.
 */
final class Schemas {

  private static final int MOST_PARTS = 200;
  private static final int DEEPEST = 50;
  private static final List<String> ALTERNATIVES = List.of("anyOf", "oneOf");

  private final Side side;
  private final Map<Node, Set<Kinds>> kinds = new IdentityHashMap<>();
  private final Map<Node, Field> fields = new IdentityHashMap<>();
  private final Deque<Runnable> open = new ArrayDeque<>();

  Schemas(Side side) {
    this.side = side;
  }

  /** The JSON types it may accept; never empty: where nothing is told, or what is told contradicts itself, it is all of them. */
  Set<Kinds> kinds(@Nullable Located schema) {
    var told = kinds(schema, 0);
    return told.isEmpty() ? EnumSet.allOf(Kinds.class) : told;
  }

  private Set<Kinds> kinds(@Nullable Located schema, int depth) {
    var target = side.follow(schema);
    if (target == null || depth > DEEPEST) {
      return EnumSet.allOf(Kinds.class);
    }
    var known = kinds.get(target.node());
    if (known == null) {
      // what it says of itself while it is asked, is nothing
      kinds.put(target.node(), EnumSet.allOf(Kinds.class));
      known = told(target, depth);
      kinds.put(target.node(), known);
    }
    return known;
  }

  private Set<Kinds> told(Located schema, int depth) {
    var told = Kinds.own(schema.node());
    for (var part : items(schema, "allOf")) {
      told.retainAll(kinds(part, depth + 1));
    }
    for (var keyword : ALTERNATIVES) {
      var branches = items(schema, keyword);
      if (!branches.isEmpty()) {
        var any = EnumSet.noneOf(Kinds.class);
        branches.forEach(branch -> any.addAll(kinds(branch, depth + 1)));
        told.retainAll(any);
      }
    }
    if (schema.flag("nullable")) {
      told.add(Kinds.NULL);
    }
    return told;
  }

  private static List<Located> items(Located schema, String keyword) {
    var list = schema.at(keyword);
    return list == null ? List.of() : list.items();
  }

  /** The schema and those it consists of, each once, the nearest first. */
  List<Located> parts(@Nullable Located schema) {
    var found = new ArrayList<Located>();
    var seen = Collections.newSetFromMap(new IdentityHashMap<Node, Boolean>());
    var waiting = new ArrayDeque<Located>();
    add(schema, seen, waiting);
    while (!waiting.isEmpty() && found.size() < MOST_PARTS) {
      var part = waiting.remove();
      found.add(part);
      items(part, "allOf").forEach(each -> add(each, seen, waiting));
      ALTERNATIVES.forEach(keyword -> items(part, keyword).forEach(each -> add(each, seen, waiting)));
    }
    return found;
  }

  private void add(@Nullable Located schema, Set<Node> seen, Deque<Located> waiting) {
    var target = side.follow(schema);
    if (target != null && seen.add(target.node())) {
      waiting.add(target);
    }
  }

  /** The members that these parts of a schema name. */
  static Map<String, Located> members(List<Located> parts) {
    var members = new LinkedHashMap<String, Located>();
    for (var part : parts) {
      var properties = part.at("properties");
      if (properties != null) {
        for (var name : properties.keys()) {
          var member = properties.at(name);
          if (member != null) {
            members.putIfAbsent(name, member);
          }
        }
      }
    }
    return members;
  }

  /** What the first of them that says something says under this keyword; null if none does. */
  static @Nullable Located first(List<Located> parts, String keyword) {
    return parts.stream().filter(part -> part.has(keyword)).findFirst().map(part -> part.at(keyword)).orElse(null);
  }

  /** A field of a form that such a schema describes. */
  Field field(@Nullable Located schema) {
    var field = known(schema);
    while (!open.isEmpty()) {
      open.remove().run();
    }
    return field;
  }

  private Field known(@Nullable Located schema) {
    var target = side.follow(schema);
    if (target == null) {
      return Field.ANYTHING;
    }
    var known = fields.get(target.node());
    if (known == null) {
      var field = new Field(kinds(target));
      fields.put(target.node(), field);
      open.add(() -> fill(field, parts(target)));
      known = field;
    }
    return known;
  }

  private void fill(Field field, List<Located> parts) {
    members(parts).forEach((name, member) -> field.put(name, known(member)));
    var items = first(parts, "items");
    if (items != null) {
      field.items(known(items));
    }
    var others = first(parts, "additionalProperties");
    if (others != null && others.node() instanceof ObjectNode) {
      field.others(known(others));
    }
  }
}
