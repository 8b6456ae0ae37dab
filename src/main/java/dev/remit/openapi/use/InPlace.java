package dev.remit.openapi.use;

import dev.remit.openapi.diff.Located;
import dev.remit.openapi.diff.Side;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.Pointer;
import dev.remit.openapi.value.Answer;
import dev.remit.openapi.value.Regex;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The schemas that speak of one value: through references, compositions and conditions, whether they hold or not. None
 * is left out, so that what is not among them says nothing about the value.
 */
final class InPlace {

  private static final List<String> LISTS = List.of("allOf", "anyOf", "oneOf");
  private static final List<String> SINGLE = List.of("not", "if", "then", "else");
  private static final List<String> NAMED = List.of("dependentSchemas", "dependencies");
  private static final List<String> ITEMS = List.of("items", "additionalItems", "unevaluatedItems", "contains");

  private final Side side;
  private final Map<String, Regex> patterns = new HashMap<>();

  InPlace(Side side) {
    this.side = side;
  }

  /** These and all that speak of the same value because of them. */
  List<Located> all(Collection<Located> schemas) {
    var found = new LinkedHashMap<Pointer, Located>();
    var open = new ArrayDeque<>(schemas);
    while (!open.isEmpty()) {
      var next = open.remove();
      if (next.pointer() != Pointer.ROOT && found.putIfAbsent(next.pointer(), next) == null) {
        beside(next, open);
      }
    }
    return List.copyOf(found.values());
  }

  private void beside(Located schema, Collection<Located> open) {
    var reference = schema.text("$ref");
    if (reference != null) {
      open.add(side.target(reference));
      if (side.ignoresBesideReference()) {
        return;
      }
    }
    var dynamic = schema.text("$dynamicRef");
    if (dynamic != null) {
      open.addAll(side.dynamicTargets(dynamic));
    }
    LISTS.forEach(keyword -> items(schema, keyword, open));
    SINGLE.forEach(keyword -> add(schema.at(keyword), open));
    NAMED.forEach(keyword -> members(schema.at(keyword), open));
    mapped(schema, open);
    open.addAll(side.subtypes(schema));
  }

  // subtypes may be named in the mapping only (OpenAPI, discriminator object)
  private void mapped(Located schema, Collection<Located> open) {
    var mapping = schema.at("discriminator", "mapping");
    for (var key : mapping == null ? List.<String>of() : mapping.keys()) {
      var name = mapping == null ? null : mapping.text(key);
      var component = name == null ? null : side.component(name);
      if (component != null) {
        open.add(component);
      } else if (name != null && name.startsWith("#")) {
        open.add(side.target(name));
      }
    }
  }

  private static void items(Located schema, String keyword, Collection<Located> open) {
    var list = schema.at(keyword);
    if (list != null) {
      open.addAll(list.items());
    }
  }

  private static void members(@Nullable Located map, Collection<Located> open) {
    if (map != null) {
      map.keys().forEach(key -> add(map.at(key), open));
    }
  }

  private static void add(@Nullable Located schema, Collection<Located> open) {
    if (schema != null && schema.node() instanceof ObjectNode) {
      open.add(schema);
    }
  }

  /** The one of these, at least one, that names members, rather than only refers to it. */
  static Located speaker(List<Located> governing) {
    return governing.stream().filter(each -> each.has("properties")).findFirst().orElse(governing.get(0));
  }

  /** What these schemas say of the member of this name. */
  List<Located> member(Collection<Located> governing, String name) {
    var found = new ArrayList<Located>();
    governing.forEach(each -> member(each, name, found));
    return found;
  }

  private void member(Located schema, String name, List<Located> found) {
    int before = found.size();
    var own = schema.at("properties", name);
    if (own != null) {
      found.add(own);
    }
    var byPattern = schema.at("patternProperties");
    for (var pattern : byPattern == null ? List.<String>of() : byPattern.keys()) {
      var value = byPattern == null ? null : byPattern.at(pattern);
      if (value != null && patterns.computeIfAbsent(pattern, Regex::of).finds(name) != Answer.NO) {
        found.add(value);
      }
    }
    if (found.size() == before) {
      addAny(schema.at("additionalProperties"), found);
    }
    addAny(schema.at("unevaluatedProperties"), found);
  }

  private static void addAny(@Nullable Located schema, List<Located> found) {
    if (schema != null) {
      found.add(schema);
    }
  }

  /** What they say of any member. */
  List<Located> anyMember(Collection<Located> governing) {
    var found = new ArrayList<Located>();
    for (var each : governing) {
      for (var map : new @Nullable Located[] {each.at("properties"), each.at("patternProperties")}) {
        if (map != null) {
          map.keys().forEach(key -> addAny(map.at(key), found));
        }
      }
      addAny(each.at("additionalProperties"), found);
      addAny(each.at("unevaluatedProperties"), found);
    }
    return found;
  }

  /** What they say of any item. */
  List<Located> item(Collection<Located> governing) {
    var found = new ArrayList<Located>();
    for (var each : governing) {
      for (var keyword : ITEMS) {
        var schema = each.at(keyword);
        if (schema != null) {
          found.addAll(schema.size() > 0 ? schema.items() : List.of(schema));
        }
      }
      items(each, "prefixItems", found);
    }
    return found;
  }

  /** What they say of names of members and of texts that hold further values. */
  List<Located> aside(Collection<Located> governing) {
    var found = new ArrayList<Located>();
    for (var each : governing) {
      addAny(each.at("propertyNames"), found);
      addAny(each.at("contentSchema"), found);
    }
    return found;
  }
}
