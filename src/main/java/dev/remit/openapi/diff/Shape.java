package dev.remit.openapi.diff;

import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.value.Answer;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A schema in normal form: schema objects that all hold ({@link #parts()}) and groups of branches of which one has to
 * hold. What a keyword demands is what all parts demand together.
 */
public final class Shape extends Conjunction {

  private final Shapes shapes;
  private final List<Group> groups;
  private final Set<Node> settled;
  private final boolean never;
  private final boolean nullableAsAWhole;
  private final Members members = new Members(this);
  private final Elements elements = new Elements(this);
  private @Nullable Union union;
  private @Nullable Listed values;
  private @Nullable Dependencies dependencies;
  private @Nullable Markers markers;
  private final int[] types = new int[Satisfiable.DEPTH + 1];
  private int declaredTypes = -1;

  Shape(Shapes shapes, SchemaParts parts) {
    super(List.copyOf(parts.all), parts.nesting);
    this.shapes = shapes;
    this.groups = List.copyOf(parts.groups);
    this.settled = parts.settled;
    this.never = parts.never;
    this.nullableAsAWhole = parts.nullableAsAWhole;
  }

  /** Of a schema that combines nothing. */
  Shape(Shapes shapes, Located only) {
    super(List.of(only), Nesting.NONE);
    this.shapes = shapes;
    this.groups = List.of();
    this.settled = Set.of();
    this.never = false;
    this.nullableAsAWhole = false;
  }

  /** What each value has to satisfy that satisfies this and the other one. */
  public Shape and(Shape other) {
    return shapes.both(this, other);
  }

  /** The ways to decide the first group, in the order of its branches; empty if there is no group. */
  public List<Branch> branches() {
    return groups.isEmpty() ? List.of() : Expansion.first(this, shapes);
  }

  /** Whether null is accepted as far as types and 3.0's {@code nullable} tell. */
  public boolean isNullable() {
    return nullableAsAWhole || (declaredTypes() & Types.NULL) != 0;
  }

  /** The listed values that the limits beside the lists leave, null aside; null if none are listed. */
  public @Nullable List<Node> listed() {
    var listed = values();
    return listed == null ? null : List.copyOf(listed.all());
  }

  /** What the value of a property that is declared nowhere has to be. */
  public Shape additional() {
    return members.additional();
  }

  /** The patterns of names of which properties are declared. */
  public Set<String> patterns() {
    return members.patterns();
  }

  /** The longest an array may be; null for any length. */
  public @Nullable Bound mostItems() {
    return elements.most();
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
  public boolean never() {
    return never;
  }

  /** The types that all parts allow and of which there is a value, as bits of {@link Types}; groups are not looked at. */
  public int types() {
    return types(0);
  }

  /** The types that all parts allow. */
  public int declaredTypes() {
    if (declaredTypes < 0) {
      int declared = never ? 0 : Types.ALL;
      for (var part : parts()) {
        declared &= Types.allowed((ObjectNode) part.node(), shapes.isVersion30());
      }
      // a multiple of a whole number is whole
      declaredTypes = (declared & Types.FRACTION) != 0 && Multiple.areWhole(this) ? declared & ~Types.FRACTION : declared;
    }
    return declaredTypes;
  }

  /** The same, seen from so many required members above. */
  int types(int depth) {
    // zero stands for not yet known
    if (types[depth] == 0) {
      types[depth] = Satisfiable.types(this, depth) + 1;
    }
    return types[depth] - 1;
  }

  /** The step between the numbers, null if there is none or if it is not known; among integers 1 is none. */
  public @Nullable BigDecimal step() {
    return Multiple.of(this);
  }

  /** The same as alternatives without groups and without null. */
  Union union() {
    if (union == null) {
      union = Expansion.of(this, shapes);
    }
    return union;
  }

  /** The values that are possible if some are listed, null aside; null if none is listed. */
  @Nullable Listed values() {
    if (!has("enum") && !has("const")) {
      return null;
    }
    if (values == null) {
      values = Listed.of(this);
    }
    return values;
  }

  Members members() {
    return members;
  }

  Elements elements() {
    return elements;
  }

  Dependencies dependencies() {
    if (dependencies == null) {
      dependencies = new Dependencies(this);
    }
    return dependencies;
  }

  /** The names under {@code properties}, in order. */
  public Set<String> declared() {
    return members.declared();
  }

  public Set<String> required() {
    return members.required();
  }

  /** What the value of this property has to be; where the object decides whether it counts as evaluated, it does. */
  public Shape property(String name) {
    return members.named(name);
  }

  /**
   * What the array item at this position has to be; beyond the declared positions what every further item has to be. Where the array
   * decides whether the item counts as evaluated, it does.
   */
  public Shape item(int position) {
    return elements.at(position);
  }

  /** How many positions are declared one by one. */
  public int positions() {
    return elements.positions();
  }

  /** What names have to be, as a shape of texts; null if they may be anything. */
  public @Nullable Shape names() {
    return members.names();
  }

  /** Whether a value satisfies all parts, whichever way it travels. */
  Answer accepts(Node value) {
    var answer = never ? Answer.NO : Answer.YES;
    for (int i = 0; i < parts().size() && answer != Answer.NO; i++) {
      answer = answer.and(shapes.accepts(parts().get(i), value));
    }
    return answer;
  }

  /** Whether the name matches the pattern. */
  Answer matches(String pattern, String name) {
    return shapes.matches(pattern, name);
  }

  Markers markers() {
    if (markers == null) {
      markers = new Markers(this);
    }
    return markers;
  }

  /** Whether there may be a value that fits this shape and the other, null aside. */
  boolean mayMeet(Shape other) {
    int common = types() & other.types() & Types.VALUES;
    return common != 0 && !markers().exclude(other.markers()) && !(common == Types.STRING && LengthComparison.areApart(this, other))
        && (shapes.both(this, other).types() & Types.VALUES) != 0;
  }

  /** The normal forms of which this is one. */
  Shapes shapes() {
    return shapes;
  }

  /** Which components of the document are subtypes of others. */
  Subtypes subtypes() {
    return shapes.subtypes();
  }

  /** The shape of what satisfies each of these demands. */
  public Shape together(List<Located> demands) {
    return demands.isEmpty() ? shapes.of(null) : demands.size() == 1 ? shapes.of(demands.get(0)) : shapes.allOf(demands);
  }
}
