package dev.remit.openapi.diff;

import dev.remit.openapi.tree.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whether two schemas are the same once every reference is followed and every {@code allOf} taken apart, where they lead back to
 * themselves too. Two shapes are, if all but the schemas inside says the same and the schemas inside are again. What is
 * taken for granted on the way is itself looked at, so in the end nothing is assumed (bisimulation).
 */
final class Unfolding {

  /** Schemas that need more pairs than this are not worth their time and count as different. */
  private static final int PAIRS = 500;

  private static final Set<String> SCHEMAS = Set.of("items", "additionalProperties", "not", "if", "then", "else", "contains", "propertyNames");
  private static final Set<String> LISTS = Set.of("prefixItems");
  private static final Set<String> MAPS = Set.of("properties", "patternProperties", "dependentSchemas");
  /** Keywords that demand nothing here: words, definitions, what combines parts, and types, which all parts demand together. */
  private static final Set<String> UNTOLD = untold();
  /** What means the same in OpenAPI 3.0 and in JSON Schema. */
  private static final Set<String> COMMON = Set.of("items", "additionalProperties", "not", "properties", "required", "enum", "format", "minLength", "maxLength",
      "pattern", "multipleOf", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "readOnly", "writeOnly", "default");
  /** Where references lead then depends on more than their text. */
  private static final Set<String> ELSEWHERE = Set.of("$dynamicRef", "$dynamicAnchor", "$id");

  private final Shapes before;
  private final Shapes after;
  private final Unchanged unchanged;
  private final Set<Two> same = new HashSet<>();
  private final Set<Two> different = new HashSet<>();

  /** Two shapes, which are interned and so compared by identity. */
  private record Two(Shape before, Shape after) {

    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Two two && two.before == before && two.after == after;
    }

    @Override
    public int hashCode() {
      return 31 * before.hashCode() + after.hashCode();
    }
  }

  private static Set<String> untold() {
    var untold = new HashSet<>(Set.of("title", "description", "externalDocs", "$comment", "example", "examples", "$defs", "definitions",
        "type", "nullable"));
    untold.addAll(Shapes.COMPOSITION);
    return untold;
  }

  Unfolding(Shapes before, Shapes after, Unchanged unchanged) {
    this.before = before;
    this.after = after;
    this.unchanged = unchanged;
  }

  boolean same(Shape old, Shape now) {
    var both = new Two(old, now);
    if (same.contains(both) || different.contains(both)) {
      return same.contains(both);
    }
    var walk = new Walk();
    walk.open.push(both);
    if (walk.holds()) {
      same.addAll(walk.seen);
    } else {
      different.add(both);
    }
    return same.contains(both);
  }

  /** From two shapes through all that they contain. */
  private final class Walk {

    private final Set<Two> seen = new HashSet<>();
    private final ArrayDeque<Two> open = new ArrayDeque<>();

    boolean holds() {
      while (!open.isEmpty()) {
        var next = open.pop();
        if (!same.contains(next) && seen.add(next) && !mayBeSame(next)) {
          return false;
        }
      }
      return true;
    }

    private boolean mayBeSame(Two next) {
      return seen.size() <= PAIRS && !different.contains(next) && matches(next.before, next.after);
    }

    private boolean matches(Shape old, Shape now) {
      return old.declaredTypes() == now.declaredTypes() && old.nullableAsAWhole() == now.nullableAsAWhole()
          && parts(telling(old), telling(now)) && groups(old.groups(), now.groups()) && subtypes(old, now);
    }

    private boolean subtypes(Shape old, Shape now) {
      var was = Chooser.inherited(old);
      var is = Chooser.inherited(now);
      if (was == null || is == null) {
        return was == is;
      }
      was.mapping().values().forEach(name -> schema(old.subtypes().component(name), now.subtypes().component(name)));
      return was.mapping().equals(is.mapping());
    }

    private boolean parts(List<Located> old, List<Located> now) {
      if (old.size() != now.size()) {
        return false;
      }
      for (int i = 0; i < old.size(); i++) {
        if (!part(old.get(i), now.get(i))) {
          return false;
        }
      }
      return true;
    }

    private boolean part(Located old, Located now) {
      if (Shapes.mindsNesting(old) || !isToldBy(now, old)) {
        return false;
      }
      for (var keyword : old.keys()) {
        if (tells(keyword) && !(isClear(keyword) && keyword(keyword, old.at(keyword), now.at(keyword)))) {
          return false;
        }
      }
      return true;
    }

    private boolean keyword(String keyword, @Nullable Located old, @Nullable Located now) {
      if (old == null || now == null || unchanged.same(old, now)) {
        return old != null && now != null;
      }
      if (SCHEMAS.contains(keyword)) {
        return schema(old, now);
      }
      if (LISTS.contains(keyword)) {
        return schemas(old.items(), now.items());
      }
      return MAPS.contains(keyword) ? members(old, now) : !now.node().refers() && old.node().sameAs(now.node());
    }

    private boolean schema(@Nullable Located old, @Nullable Located now) {
      open.push(new Two(before.of(old), after.of(now)));
      return true;
    }

    private boolean schemas(List<Located> old, List<Located> now) {
      for (int i = 0; i < old.size() && i < now.size(); i++) {
        schema(old.get(i), now.get(i));
      }
      return old.size() == now.size();
    }

    private boolean members(Located old, Located now) {
      for (var name : old.keys()) {
        if (!now.has(name)) {
          return false;
        }
        schema(old.at(name), now.at(name));
      }
      return old.keys().size() == now.keys().size();
    }

    private boolean groups(List<Group> old, List<Group> now) {
      for (int i = 0; i < old.size() && i < now.size(); i++) {
        if (!group(old.get(i), now.get(i))) {
          return false;
        }
      }
      return old.size() == now.size();
    }

    private boolean group(Group old, Group now) {
      var branches = old.branches().items();
      return old.exclusive() == now.exclusive() && schemas(branches, now.branches().items())
          && (!isChosenByName(old) || references(branches).equals(references(now.branches().items())));
    }
  }

  private boolean isClear(String keyword) {
    return !ELSEWHERE.contains(keyword) && (unchanged.sameDialect() || COMMON.contains(keyword));
  }

  // the name of a reference is a value of the discriminator
  private static boolean isChosenByName(Group group) {
    return group.owner() instanceof ObjectNode owner && owner.has("discriminator");
  }

  private static List<String> references(List<Located> branches) {
    return branches.stream().map(branch -> Objects.requireNonNullElse(branch.text("$ref"), "")).toList();
  }

  /** The parts that demand something themselves. */
  private static List<Located> telling(Shape shape) {
    var telling = new ArrayList<Located>(shape.parts().size());
    for (var part : shape.parts()) {
      if (tellsAny(part)) {
        telling.add(part);
      }
    }
    return telling;
  }

  private static boolean tellsAny(Located part) {
    for (var key : part.keys()) {
      if (tells(key)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the other part has each keyword of this one that tells something. */
  private static boolean isToldBy(Located part, Located other) {
    for (var key : part.keys()) {
      if (tells(key) && !other.has(key)) {
        return false;
      }
    }
    return true;
  }

  private static boolean tells(String key) {
    return !UNTOLD.contains(key) || key.equals("$dynamicRef");
  }
}
