package dev.remit.openapi.diff;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.BooleanNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A schema in normal form: schema objects that all hold ({@link #parts()}) and groups of branches of which one has to
 * hold. What a keyword demands is what all parts demand together.
 */
final class Shape {

  private final Shapes shapes;
  private final List<Located> parts;
  private final List<Group> groups;
  private final Set<Node> settled;
  private final boolean never;
  private final boolean nullableAsAWhole;
  private @Nullable Union union;
  private int types = -1;

  Shape(Shapes shapes, Shapes.Parts parts) {
    this.shapes = shapes;
    this.parts = List.copyOf(parts.all);
    this.groups = List.copyOf(parts.groups);
    this.settled = parts.settled;
    this.never = parts.never;
    this.nullableAsAWhole = parts.nullableAsAWhole;
  }

  List<Located> parts() {
    return parts;
  }

  List<Group> groups() {
    return groups;
  }

  Set<Node> settled() {
    return settled;
  }

  boolean nullableAsAWhole() {
    return nullableAsAWhole;
  }

  /** Whether a part refuses everything. */
  boolean never() {
    return never;
  }

  /** The place of the first part, which is the outermost; null if there is none. */
  @Nullable Located home() {
    return parts.isEmpty() ? null : parts.get(0);
  }

  /** The types that all parts allow, as bits of {@link Types}; groups are not looked at. */
  int types() {
    if (types < 0) {
      types = never ? 0 : parts.stream().mapToInt(this::typesOf).reduce(Types.ALL, (a, b) -> a & b);
    }
    return types;
  }

  private int typesOf(Located part) {
    var schema = (ObjectNode) part.node();
    int declared = Types.declared(schema.get("type")) & listed(schema);
    return shapes.isVersion30() && schema.flag("nullable") ? declared | Types.NULL : declared;
  }

  private static int listed(ObjectNode schema) {
    var only = schema.get("const");
    var values = schema.array("enum");
    return (only == null ? Types.ALL : Types.of(only))
        & (values == null ? Types.ALL : values.items().stream().mapToInt(Types::of).reduce(0, (a, b) -> a | b));
  }

  /** The same as alternatives without groups and without null. */
  Union union() {
    if (union == null) {
      union = Union.of(this, shapes);
    }
    return union;
  }

  /** The first occurrence of a keyword, from the outermost part inwards; null if there is none. */
  @Nullable Located first(String keyword) {
    for (var part : parts) {
      var found = part.at(keyword);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Every occurrence of a keyword. */
  List<Located> every(String keyword) {
    return parts.stream().map(part -> part.at(keyword)).filter(Objects::nonNull).toList();
  }

  boolean flag(String keyword) {
    return parts.stream().anyMatch(part -> part.flag(keyword));
  }

  /** The keywords of all parts. */
  Set<String> keywords() {
    var keywords = new LinkedHashSet<String>();
    parts.forEach(part -> keywords.addAll(part.keys()));
    return keywords;
  }

  /** The values that {@code enum}, {@code const}, the types and limits leave, null aside; null if none is listed. */
  @Nullable List<Node> values() {
    @Nullable List<Node> left = null;
    for (var part : parts) {
      var listed = listedValues((ObjectNode) part.node());
      if (listed != null) {
        left = left == null ? listed : left.stream().filter(value -> listed.stream().anyMatch(value::sameAs)).toList();
      }
    }
    return left == null ? null : left.stream().filter(this::isPossible).toList();
  }

  private boolean isPossible(Node value) {
    return (Types.of(value) & types() & Types.VALUES) != 0 && Bound.keeps(this, value);
  }

  private static @Nullable List<Node> listedValues(ObjectNode schema) {
    var only = schema.get("const");
    if (only != null) {
      return List.of(only);
    }
    return schema.get("enum") instanceof ArrayNode values ? values.items() : null;
  }

  /** The names under {@code properties}, in order. */
  Set<String> declared() {
    var names = new LinkedHashSet<String>();
    every("properties").forEach(properties -> names.addAll(properties.keys()));
    return names;
  }

  Set<String> required() {
    var names = new LinkedHashSet<String>();
    for (var list : every("required")) {
      list.items().stream().map(Located::node).filter(TextNode.class::isInstance)
          .forEach(name -> names.add(((TextNode) name).value()));
    }
    return names;
  }

  /** What the value of this property has to be, in each part by its declaration or else as an additional one. */
  Shape property(String name) {
    var demands = new ArrayList<Located>();
    for (var part : parts) {
      var declared = part.at("properties", name);
      if (declared != null) {
        demands.add(declared);
      } else {
        rest(part).forEach(demands::add);
      }
    }
    return together(demands);
  }

  /** What the value of a property that is declared nowhere has to be. */
  Shape additional() {
    return together(parts.stream().flatMap(Shape::rest).toList());
  }

  // unevaluatedProperties is seen as if it were additionalProperties of the flattened whole
  private static Stream<Located> rest(Located part) {
    return Stream.of(part.at("additionalProperties"), part.at("unevaluatedProperties"))
        .filter(Objects::nonNull)
        .filter(rest -> !(rest.node() instanceof BooleanNode open && open.value()));
  }

  /** What the array item at this position has to be; beyond the declared positions what every further item has to be. */
  Shape item(int position) {
    var demands = new ArrayList<Located>();
    for (var part : parts) {
      var tuple = part.at("prefixItems");
      var own = tuple != null && position < tuple.items().size() ? tuple.items().get(position) : part.at("items");
      if (own != null) {
        demands.add(own);
      }
    }
    return together(demands);
  }

  /** How many positions are declared one by one. */
  int positions() {
    return every("prefixItems").stream().mapToInt(tuple -> tuple.items().size()).max().orElse(0);
  }

  private Shape together(List<Located> demands) {
    return demands.isEmpty() ? shapes.of(null) : demands.size() == 1 ? shapes.of(demands.get(0)) : shapes.allOf(demands);
  }
}
