package dev.remit.openapi.diff;

import dev.remit.openapi.tree.Node;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The components of one document that are subtypes of others: those that refer to their base in an {@code allOf} of their own, and
 * those that the mapping of the base names (OpenAPI, composition and inheritance). Bases are those with a discriminator, and
 * what is below them; where alternatives stand beside the discriminator, it chooses among them and makes no base.
 */
final class Subtypes {

  private final Side side;
  private final Map<Node, String> names = new IdentityHashMap<>();
  private final Map<String, Set<String>> direct = new HashMap<>();
  private final Map<String, Set<String>> bases = new HashMap<>();
  private final Map<String, Set<String>> below = new HashMap<>();

  Subtypes(Side side) {
    this.side = side;
    var schemas = side.root().at("components", "schemas");
    var components = new LinkedHashMap<String, Located>();
    var roots = new ArrayDeque<String>();
    for (var name : schemas == null ? List.<String>of() : schemas.keys()) {
      var schema = Objects.requireNonNull(Objects.requireNonNull(schemas).at(name));
      components.put(name, schema);
      if (discriminator(schema) != null) {
        roots.add(name);
      }
    }
    if (!roots.isEmpty()) {
      tie(components, roots);
    }
  }

  private void tie(Map<String, Located> components, ArrayDeque<String> open) {
    var byNode = new IdentityHashMap<Node, String>();
    components.forEach((name, schema) -> byNode.putIfAbsent(schema.node(), name));
    components.forEach((name, schema) -> {
      for (var reference : ties(schema)) {
        tie(byNode.get(side.target(reference).node()), name);
      }
    });
    for (var root : open) {
      mapped(Objects.requireNonNull(discriminator(Objects.requireNonNull(components.get(root)))))
          .values().stream().filter(components::containsKey).forEach(name -> tie(root, name));
    }
    while (!open.isEmpty()) {
      var name = open.pop();
      if (names.putIfAbsent(Objects.requireNonNull(components.get(name)).node(), name) == null) {
        open.addAll(direct.getOrDefault(name, Set.of()));
      }
    }
  }

  private void tie(@Nullable String base, String name) {
    if (base != null && !base.equals(name)) {
      direct.computeIfAbsent(base, key -> new LinkedHashSet<>()).add(name);
      bases.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(base);
    }
  }

  /** The references by which a schema says whose subtype it is. */
  static List<String> ties(Located schema) {
    var all = schema.at("allOf");
    return all == null ? List.of() : all.items().stream().map(item -> item.text("$ref")).filter(Objects::nonNull).toList();
  }

  /** The schemas by the values that a discriminator maps to them, by name. */
  static Map<String, String> mapped(Located discriminator) {
    var mapping = new LinkedHashMap<String, String>();
    var written = discriminator.at("mapping");
    for (var value : written == null ? List.<String>of() : written.keys()) {
      var target = String.valueOf(Objects.requireNonNull(written).text(value));
      mapping.put(value, Side.name(target));
    }
    return mapping;
  }

  /** The discriminator of a component, which may stand in the half that it adds to what it inherits; null if it has none. */
  private static @Nullable Located discriminator(Located component) {
    var own = component.has("oneOf") || component.has("anyOf") ? null : component.at("discriminator");
    var all = own == null ? component.at("allOf") : null;
    if (all == null) {
      return own;
    }
    return all.items().stream().filter(item -> !item.has("oneOf") && !item.has("anyOf"))
        .map(item -> item.at("discriminator")).filter(Objects::nonNull).findFirst().orElse(null);
  }

  /** Whether the document has neither bases nor subtypes of them. */
  boolean isEmpty() {
    return names.isEmpty();
  }

  /** All bases and subtypes of them. */
  Set<String> all() {
    return new LinkedHashSet<>(names.values());
  }

  @Nullable Located component(String name) {
    return side.component(name);
  }

  /** What component a node is; null if it is none, or neither a base nor a subtype of one. */
  @Nullable String name(Node schema) {
    return names.get(schema);
  }

  /** The base or subtype that a value of this shape is, the narrowest; null if there is none. */
  @Nullable String name(Shape shape) {
    for (var part : shape.parts()) {
      var name = names.get(part.node());
      if (name != null) {
        return name;
      }
    }
    return null;
  }

  /** The discriminator of the component itself; null if it has none, or only inherits one. */
  @Nullable Located discriminator(String name) {
    var component = side.component(name);
    return component == null ? null : discriminator(component);
  }

  /** Those that are subtypes of this one, at whatever distance, itself aside. */
  Set<String> below(@Nullable String name) {
    return name == null ? Set.of() : below.computeIfAbsent(name, key -> reached(key, direct));
  }

  /** Those that this one is a subtype of, at whatever distance, itself aside. */
  Set<String> above(String name) {
    return reached(name, bases);
  }

  private static Set<String> reached(String name, Map<String, Set<String>> ways) {
    var reached = new LinkedHashSet<String>();
    var open = new ArrayDeque<>(ways.getOrDefault(name, Set.of()));
    while (!open.isEmpty()) {
      var next = open.pop();
      if (!next.equals(name) && reached.add(next)) {
        open.addAll(ways.getOrDefault(next, Set.of()));
      }
    }
    return reached;
  }
}
