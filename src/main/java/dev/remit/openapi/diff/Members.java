package dev.remit.openapi.diff;

import dev.remit.openapi.tree.BooleanNode;
import dev.remit.openapi.value.Answer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a shape demands of the members of an object (JSON Schema 2020-12 core, sections 10.3.2 and 11.3). */
final class Members {

  private static final List<String> DEPENDING = List.of("anyOf", "if", "then", "else", "dependentSchemas", "dependencies");

  private final Shape shape;
  private final Map<String, Shape> named = new HashMap<>(0);
  private @Nullable Set<String> declared;
  private @Nullable Set<String> required;

  Members(Shape shape) {
    this.shape = shape;
  }

  /** The names under {@code properties}, in order; not to be changed. */
  Set<String> declared() {
    if (declared == null) {
      declared = new LinkedHashSet<>();
      for (var properties : shape.every("properties")) {
        declared.addAll(properties.keys());
      }
    }
    return declared;
  }

  /** The names that each object has, because they are required or come with required ones; not to be changed. */
  Set<String> required() {
    if (required == null) {
      var names = new LinkedHashSet<String>();
      for (var list : shape.every("required")) {
        names.addAll(list.texts());
      }
      required = names.isEmpty() || shape.dependencies().isEmpty() ? names : shape.dependencies().closure(names);
    }
    return required;
  }

  /**
   * What the value of this property has to be, in each part by its declaration or else as an additional one. Where the object decides
   * whether it counts as evaluated, it does.
   */
  Shape named(String name) {
    var known = named.get(name);
    if (known == null) {
      known = demanded(name);
      named.put(name, known);
    }
    return known;
  }

  private Shape demanded(String name) {
    var demands = new ArrayList<Located>();
    for (var part : shape.parts()) {
      int before = demands.size();
      demandIfPresent(part.at("properties", name), demands);
      patterned(part, name, demands);
      if (demands.size() == before) {
        demand(part.at("additionalProperties"), demands);
      }
      if (part.has("unevaluatedProperties") && !isEvaluated(part, name) && !mayBeEvaluated(part, name)) {
        demand(part.at("unevaluatedProperties"), demands);
      }
    }
    return shape.together(demands);
  }

  /** Whether each object decides anew if the property of this name is evaluated. */
  boolean isUndecided(String name) {
    return shape.has("unevaluatedProperties") && shape.parts().stream().anyMatch(part -> part.has("unevaluatedProperties")
        && !isEvaluated(part, name) && mayBeEvaluated(part, name));
  }

  /** What the value of a property that is declared nowhere has to be. */
  Shape additional() {
    var demands = new ArrayList<Located>();
    for (var part : shape.parts()) {
      demand(part.at("additionalProperties"), demands);
      if (part.has("unevaluatedProperties") && shape.within(part).stream().noneMatch(each -> evaluatesAll(each, part))) {
        demand(part.at("unevaluatedProperties"), demands);
      }
    }
    return shape.together(demands);
  }

  private void patterned(Located part, String name, List<Located> demands) {
    var patterns = part.at("patternProperties");
    if (patterns != null) {
      patterns.keys().stream().filter(pattern -> shape.matches(pattern, name) == Answer.YES)
          .forEach(pattern -> demandIfPresent(patterns.at(pattern), demands));
    }
  }

  private static void demandIfPresent(@Nullable Located schema, List<Located> demands) {
    if (schema != null) {
      demands.add(schema);
    }
  }

  private boolean isEvaluated(Located closing, String name) {
    return shape.within(closing).stream().anyMatch(part -> part.at("properties", name) != null
        || isPatterned(part, name) || evaluatesAll(part, closing));
  }

  private boolean mayBeEvaluated(Located closing, String name) {
    return Conditional.mayEvaluate(shape, closing, inner -> inner.declared().contains(name)
        || inner.has("patternProperties") || inner.has("additionalProperties") || inner.has("unevaluatedProperties"));
  }

  private boolean isPatterned(Located part, String name) {
    var patterns = part.at("patternProperties");
    return patterns != null && patterns.keys().stream().anyMatch(pattern -> shape.matches(pattern, name) == Answer.YES);
  }

  /** The patterns of all parts. */
  Set<String> patterns() {
    var patterns = new LinkedHashSet<String>();
    shape.every("patternProperties").forEach(each -> patterns.addAll(each.keys()));
    return patterns;
  }

  /** What names have to be, as a shape of texts; null if they may be anything. */
  @Nullable Shape names() {
    if (!shape.has("propertyNames")) {
      return null;
    }
    var demands = new ArrayList<>(shape.every("propertyNames"));
    demands.add(Types.TEXT);
    return shape.together(demands);
  }

  /** What the value of a property has to be whose name matches this pattern and no other one, and is declared nowhere. */
  Shape matching(String pattern) {
    var demands = new ArrayList<Located>();
    for (var part : shape.parts()) {
      var own = part.at("patternProperties", pattern);
      if (own != null) {
        demands.add(own);
      } else {
        demand(part.at("additionalProperties"), demands);
      }
      if (part.has("unevaluatedProperties") && shape.within(part).stream()
          .noneMatch(each -> each.at("patternProperties", pattern) != null || evaluatesAll(each, part))) {
        demand(part.at("unevaluatedProperties"), demands);
      }
    }
    return shape.together(demands);
  }

  private static boolean evaluatesAll(Located part, Located closing) {
    return part.has("additionalProperties") || part.node() != closing.node() && part.has("unevaluatedProperties");
  }

  private static void demand(@Nullable Located schema, List<Located> demands) {
    if (schema != null && !(schema.node() instanceof BooleanNode open && open.value())) {
      demands.add(schema);
    }
  }

  /** What decides for each object anew which members are evaluated; empty where nothing asks. */
  List<Located> depending() {
    return shape.depending("unevaluatedProperties", DEPENDING);
  }
}
