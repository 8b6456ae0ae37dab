package dev.remit.openapi.mock.space;

import dev.remit.openapi.diff.Located;
import dev.remit.openapi.tree.BooleanNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NumberNode;
import dev.remit.openapi.tree.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a schema says of the parts of a value, its references followed and what it consists of laid together. Nobody changes what it
 * says once {@link Shapes} has made it, so that any number of threads ask it.
 */
final class Shape {

  private static final int DEEPEST = 4;

  final Map<String, Shape> members = new LinkedHashMap<>();
  final Set<String> required = new LinkedHashSet<>();
  final List<Shape> alternatives = new ArrayList<>();
  final Set<String> types = new LinkedHashSet<>();
  final Map<String, Node> keywords = new LinkedHashMap<>();
  @Nullable Shape items;
  boolean open;
  private final Located schema;
  private volatile @Nullable Node usual;

  Shape(Located schema) {
    this.schema = schema;
  }

  /** As it is written. */
  Located schema() {
    return schema;
  }

  /** The value it has where nobody says which, the same each time; made when first asked for. */
  Node usual(UnaryOperator<Node> making) {
    var made = usual;
    if (made == null) {
      made = making.apply(schema.node());
      usual = made;
    }
    return made;
  }

  /** The member of this name, of an alternative if need be; null if none is declared. */
  @Nullable Shape member(String name) {
    return member(name, DEEPEST);
  }

  private @Nullable Shape member(String name, int depth) {
    var own = members.get(name);
    for (int i = 0; own == null && depth > 0 && i < alternatives.size(); i++) {
      own = alternatives.get(i).member(name, depth - 1);
    }
    return own;
  }

  /** The names of all members that are declared. */
  Set<String> names() {
    var names = new LinkedHashSet<String>();
    names(names, DEEPEST);
    return names;
  }

  private void names(Set<String> names, int depth) {
    names.addAll(members.keySet());
    if (depth > 0) {
      alternatives.forEach(each -> each.names(names, depth - 1));
    }
  }

  boolean isObject() {
    return is("object", !members.isEmpty(), DEEPEST);
  }

  boolean isList() {
    return is("array", items != null, DEEPEST);
  }

  private boolean is(String type, boolean otherwise, int depth) {
    return types.isEmpty() ? otherwise || depth > 0 && alternatives.stream().anyMatch(each -> each.is(type, type.equals("array") ? each.items != null : !each.members.isEmpty(), depth - 1))
        : types.contains(type);
  }

  boolean isNumber() {
    return types.contains("integer") || types.contains("number");
  }

  boolean isText() {
    return types.contains("string");
  }

  /** Whether values may be compared at once. */
  boolean isScalar() {
    return !isObject() && !isList();
  }

  @Nullable Shape item() {
    return items != null ? items : alternatives.stream().map(each -> each.items).filter(each -> each != null).findFirst().orElse(null);
  }

  /** Whether members that are not declared are part of it on purpose. */
  boolean isOpen() {
    return open || names().isEmpty();
  }

  boolean isReadOnly() {
    return flag("readOnly");
  }

  boolean isWriteOnly() {
    return flag("writeOnly");
  }

  private boolean flag(String keyword) {
    return keywords.get(keyword) instanceof BooleanNode flag && flag.value();
  }

  String format() {
    return keywords.get("format") instanceof TextNode format ? format.value() : "";
  }

  /** The number of a keyword; null if there is none. */
  @Nullable BigDecimal number(String keyword) {
    return keywords.get(keyword) instanceof NumberNode number && number.raw().length() < 18 ? number.value() : null;
  }
}
