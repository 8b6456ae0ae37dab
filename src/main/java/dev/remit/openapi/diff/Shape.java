package dev.remit.openapi.diff;

import dev.remit.openapi.tree.Keys;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.value.Answer;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A schema in normal form: schema objects that all hold ({@link #parts()}) and groups of branches of which one has to
 * hold. What a keyword demands is what all parts demand together.
 */
public final class Shape {

  private static final Set<String> LIMITS = Set.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "minLength",
      "maxLength", "minItems", "maxItems", "contains", "items", "prefixItems", "unevaluatedItems", "minProperties", "maxProperties", "required");

  private static final long LIMIT_MARKS = Keys.marks(LIMITS);

  private final Shapes shapes;
  private final List<Located> parts;
  private final List<Group> groups;
  private final Set<Node> settled;
  private final boolean never;
  private final boolean nullableAsAWhole;
  private final Nesting nesting;
  private final Members members = new Members(this);
  private final Elements elements = new Elements(this);
  private @Nullable Union union;
  private @Nullable Listed values;
  private @Nullable Dependencies dependencies;
  private @Nullable Markers markers;
  private final int[] types = new int[Satisfiable.DEPTH + 1];
  private int declaredTypes = -1;
  /** The bits of all keywords ({@link Keys#marks()}), since most that are asked for are not there. */
  private final long marks;

  Shape(Shapes shapes, SchemaParts parts) {
    this.shapes = shapes;
    this.parts = List.copyOf(parts.all);
    this.groups = List.copyOf(parts.groups);
    this.settled = parts.settled;
    this.never = parts.never;
    this.nullableAsAWhole = parts.nullableAsAWhole;
    this.nesting = parts.nesting;
    this.marks = marks(this.parts);
  }

  /** Of a schema that combines nothing. */
  Shape(Shapes shapes, Located only) {
    this.shapes = shapes;
    this.parts = List.of(only);
    this.groups = List.of();
    this.settled = Set.of();
    this.never = false;
    this.nullableAsAWhole = false;
    this.nesting = Nesting.NONE;
    this.marks = marks(this.parts);
  }

  private static long marks(List<Located> parts) {
    long marks = 0;
    for (var part : parts) {
      marks |= ((ObjectNode) part.node()).sharedKeys().marks();
    }
    return marks;
  }

  private boolean mayHave(String keyword) {
    return (marks & Keys.mark(keyword)) != 0;
  }

  /** The schema objects that all hold, the outermost first. */
  public List<Located> parts() {
    return parts;
  }

  /** Those of them that stand in no other one: who satisfies these satisfies all. */
  public List<Located> outermost() {
    return nesting.outermost(parts);
  }

  /** What each value has to satisfy that satisfies this and the other one. */
  public Shape and(Shape other) {
    return shapes.both(this, other);
  }

  /** The ways to decide the first group, in the order of its branches; empty if there is no group. */
  public List<Branch> branches() {
    return groups.isEmpty() ? List.of() : Union.first(this, shapes);
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

  Nesting nesting() {
    return nesting;
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

  /** The place of the first part, which is the outermost; null if there is none. */
  @Nullable Located home() {
    return parts.isEmpty() ? null : parts.get(0);
  }

  /** The types that all parts allow and of which there is a value, as bits of {@link Types}; groups are not looked at. */
  public int types() {
    return types(0);
  }

  /** The types that all parts allow. */
  public int declaredTypes() {
    if (declaredTypes < 0) {
      int declared = never ? 0 : Types.ALL;
      for (var part : parts) {
        declared &= typesOf(part);
      }
      // a multiple of a whole number is whole
      declaredTypes = (declared & Types.FRACTION) != 0 && hasWholeStep() ? declared & ~Types.FRACTION : declared;
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

  private int typesOf(Located part) {
    var schema = (ObjectNode) part.node();
    int declared = Types.declared(schema.get("type")) & listed(schema);
    return shapes.isVersion30() && schema.flag("nullable") ? declared | Types.NULL : declared;
  }

  private static int listed(ObjectNode schema) {
    var only = schema.get("const");
    var values = schema.array("enum");
    return (only == null ? Types.ALL : Types.of(only)) & (values == null ? Types.ALL : Types.of(values.items()));
  }

  private boolean hasWholeStep() {
    var step = Multiple.of(every("multipleOf"));
    return step != null && Multiple.isWhole(step);
  }

  /** The step between the numbers, null if there is none or if it is not known; among integers 1 is none. */
  public @Nullable BigDecimal step() {
    var step = Multiple.of(every("multipleOf"));
    if (step == null || (declaredTypes() & Types.FRACTION) != 0) {
      return step;
    }
    var whole = Multiple.common(step, BigDecimal.ONE);
    return whole.compareTo(BigDecimal.ONE) == 0 ? null : whole;
  }

  /** The same as alternatives without groups and without null. */
  Union union() {
    if (union == null) {
      union = Union.of(this, shapes);
    }
    return union;
  }

  /** The first occurrence of a keyword, from the outermost part inwards; null if there is none. */
  public @Nullable Located first(String keyword) {
    if (!mayHave(keyword)) {
      return null;
    }
    for (var part : parts) {
      var found = part.at(keyword);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** Every occurrence of a keyword. */
  public List<Located> every(String keyword) {
    if (!mayHave(keyword)) {
      return List.of();
    }
    @Nullable List<Located> found = null;
    for (var part : parts) {
      var one = part.at(keyword);
      if (one != null) {
        found = found == null ? new ArrayList<>(2) : found;
        found.add(one);
      }
    }
    return found == null ? List.of() : found;
  }

  /** What each part excludes of values of these types, one by one; what is excluded twice is among the parts. */
  List<Located> exclusions(int types) {
    if (!has("not")) {
      return List.of();
    }
    var found = new ArrayList<Located>();
    for (var part : parts) {
      var excluded = Shapes.excludedTwice(part) == null ? part.at("not") : null;
      if (excluded != null) {
        shapes.excluded(excluded, types, found);
      }
    }
    return found;
  }

  public boolean flag(String keyword) {
    if (!mayHave(keyword)) {
      return false;
    }
    for (var part : parts) {
      if (part.flag(keyword)) {
        return true;
      }
    }
    return false;
  }

  /** The keywords of all parts. */
  Set<String> keywords() {
    var keywords = new LinkedHashSet<String>();
    keywords(any -> true, keywords);
    return keywords;
  }

  /** Adds the keywords of all parts that are wanted. */
  void keywords(Predicate<String> wanted, Set<String> found) {
    for (var part : parts) {
      var keys = ((ObjectNode) part.node()).sharedKeys();
      for (int i = 0; i < keys.size(); i++) {
        if (wanted.test(keys.at(i))) {
          found.add(keys.at(i));
        }
      }
    }
  }

  public boolean has(String keyword) {
    if (!mayHave(keyword)) {
      return false;
    }
    for (var part : parts) {
      if (part.has(keyword)) {
        return true;
      }
    }
    return false;
  }

  /** Whether anything is demanded that may contradict itself. */
  boolean isLimited() {
    if ((marks & LIMIT_MARKS) == 0) {
      return false;
    }
    for (var part : parts) {
      for (int i = 0; i < ((ObjectNode) part.node()).size(); i++) {
        if (LIMITS.contains(((ObjectNode) part.node()).key(i))) {
          return true;
        }
      }
    }
    return false;
  }

  /** The first member of this name under a keyword; null if there is none. */
  public @Nullable Located firstAt(String keyword, String name) {
    if (!mayHave(keyword)) {
      return null;
    }
    for (var part : parts) {
      var found = part.at(keyword, name);
      if (found != null) {
        return found;
      }
    }
    return null;
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

  /** What the value of this property has to be. */
  public Shape property(String name) {
    return members.named(name);
  }

  /** What the array item at this position has to be; beyond the declared positions what every further item has to be. */
  public Shape item(int position) {
    return elements.at(position);
  }

  /** How many positions are declared one by one. */
  public int positions() {
    return elements.positions();
  }

  /** What names have to be, as a shape of texts; null if they may be anything. */
  public @Nullable Shape names() {
    if (!has("propertyNames")) {
      return null;
    }
    var demands = new ArrayList<>(every("propertyNames"));
    demands.add(Types.TEXT);
    return together(demands);
  }

  /** Whether a value satisfies all parts, whichever way it travels. */
  Answer accepts(Node value) {
    var answer = never ? Answer.NO : Answer.YES;
    for (int i = 0; i < parts.size() && answer != Answer.NO; i++) {
      answer = answer.and(shapes.accepts(parts.get(i), value));
    }
    return answer;
  }

  /** Whether null is accepted because 3.0's nullable stands around what would refuse it, and nothing beside that refuses it. */
  boolean acceptsNullAsAWhole() {
    return nullableAsAWhole
        && outermost().stream().allMatch(part -> shapes.accepts(part, Values.NULL) != Answer.NO);
  }

  /** Whether null is refused though the types allow it, because it is excluded or fits two forms of which one has to fit. */
  boolean refusesNull() {
    boolean decides = !groups.isEmpty() || has("not") || has("if");
    return decides && accepts(Values.NULL) == Answer.NO;
  }

  /** Whether 3.0's {@code nullable} is said in one of these forms of a {@code oneOf}; then null is meant even where it fits two of them. */
  boolean meansNull(List<Shape> forms) {
    return shapes.isVersion30() && has("oneOf") && forms.stream().anyMatch(form -> form.flag("nullable"));
  }

  /** Whether the name matches the pattern. */
  Answer matches(String pattern, String name) {
    return shapes.matches(pattern, name);
  }

  /** What dynamic references may lead to where there are several such places, depending on the way to them. */
  List<Located> dynamicTargets() {
    var found = new ArrayList<Located>();
    for (var reference : every("$dynamicRef")) {
      var targets = shapes.dynamicTargets(reference);
      if (targets.size() > 1) {
        found.addAll(targets);
      }
    }
    return found;
  }

  /** The dynamic anchors of the schema resources that are entered here, the outermost first, where each of a name may win. */
  Map<String, Located> dynamicAnchors() {
    if (!mayHave("$id")) {
      return Map.of();
    }
    var anchors = new LinkedHashMap<String, Located>();
    for (var part : parts) {
      if (part.has("$id")) {
        shapes.dynamicAnchors(part).forEach(anchors::putIfAbsent);
      }
    }
    return anchors;
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

  /** The parts that a part consists of, itself included: what it refers to and its branches that hold. */
  List<Located> within(Located part) {
    return nesting.within(part, parts);
  }

  /** What stands under these keywords within parts that have the keyword; all of it may decide what is evaluated. */
  List<Located> depending(String keyword, List<String> keywords) {
    return !mayHave(keyword) ? List.of() : parts.stream().filter(part -> part.has(keyword)).flatMap(part -> within(part).stream())
        .flatMap(part -> keywords.stream().map(part::at)).filter(Objects::nonNull)
        .filter(found -> found.size() != 1).toList();
  }

  /** What is known of the members of all shapes of the document. */
  Possible possible() {
    return shapes.possible;
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
