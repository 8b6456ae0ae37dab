package dev.remit.openapi.diff;

import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NullNode;
import dev.remit.openapi.tree.Pointer;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keywords of which one has to be what refuses a value, for the value to prove a finding. */
final class Accused {

  private static final List<String> OF_MEMBERS =
      List.of("required", "properties", "additionalProperties", "unevaluatedProperties", "patternProperties", "propertyNames");
  private static final Set<String> ASSERTIONS = Set.of("enum", "const", "format", "minLength", "maxLength", "pattern", "minimum",
      "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minItems", "maxItems", "uniqueItems", "items",
      "prefixItems", "minProperties", "maxProperties", "additionalProperties", "unevaluatedProperties", "unevaluatedItems",
      "patternProperties", "propertyNames", "contains", "minContains", "maxContains", "dependentRequired",
      "dependentSchemas", "dependencies", "if", "then", "else", "not");

  private static final Set<String> BY_NAME =
      Set.of("patternProperties", "dependentRequired", "dependentSchemas", "dependencies");
  private static final List<String> COUNTING = List.of("contains", "minContains", "maxContains");
  private static final List<String> CONDITION = List.of("if", "then", "else");
  private static final List<String> LOWEST = List.of("minimum", "exclusiveMinimum");
  private static final List<String> HIGHEST = List.of("maximum", "exclusiveMaximum");
  /** Keywords that only make a demand together with others, or a stricter one, as 3.0's flag beside a limit. */
  private static final Map<String, List<String>> TOGETHER = Map.of("contains", COUNTING, "minContains", COUNTING,
      "maxContains", COUNTING, "if", CONDITION, "then", CONDITION, "else", CONDITION, "minimum", LOWEST, "exclusiveMinimum", LOWEST,
      "maximum", HIGHEST, "exclusiveMaximum", HIGHEST);

  /** Rules about the value as a whole: whatever refuses it proves them. */
  private static final Set<Rule> OF_THE_WHOLE = EnumSet.of(Rule.TYPE_NARROWED, Rule.TYPE_WIDENED, Rule.TYPE_CHANGED,
      Rule.BECAME_NULLABLE, Rule.BECAME_NOT_NULLABLE, Rule.ENUM_VALUE_ADDED, Rule.ENUM_VALUE_REMOVED, Rule.CONST_CHANGED,
      Rule.ALTERNATIVE_ADDED, Rule.ALTERNATIVE_REMOVED, Rule.ALTERNATIVES_OVERLAP_CHANGED);

  private Accused() {}

  /** The keywords that a finding speaks of at this place of the refusing version; none if anything there may refuse. */
  static List<String> by(Finding finding, @Nullable Pointer place) {
    var named = OF_THE_WHOLE.contains(finding.rule()) ? List.<String>of() : keyword(place);
    return named.isEmpty() && finding.step() instanceof Step.Member ? OF_MEMBERS : named;
  }

  /** Whether the value is of the kind that the rule is about: null, or of a type that the refusing shape does not know. */
  static boolean mayTell(Rule rule, Node value, Shape refusing) {
    return rule.isAboutNull() ? value instanceof NullNode : switch (rule) {
      case TYPE_NARROWED, TYPE_WIDENED, TYPE_CHANGED -> (Types.of(value) & Types.VALUES & types(refusing)) == 0;
      default -> true;
    };
  }

  private static int types(Shape shape) {
    return shape.groups().isEmpty() ? shape.types() : shape.union().types();
  }

  // the keyword that the finding speaks of has to be the one that refuses
  private static List<String> keyword(@Nullable Pointer place) {
    var inside = place == null ? null : place.parent();
    if (place == null || inside == null || inside.last().equals("properties")) {
      return List.of();
    }
    if (inside.last().equals("anyOf") && inside.parent() != null && inside.parent().last().equals("not")) {
      return List.of("not");
    }
    return BY_NAME.contains(inside.last()) ? List.of(inside.last())
        : ASSERTIONS.contains(place.last()) ? TOGETHER.getOrDefault(place.last(), List.of(place.last())) : List.of();
  }
}
