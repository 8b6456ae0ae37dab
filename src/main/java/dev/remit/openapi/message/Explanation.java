package dev.remit.openapi.message;

import dev.remit.openapi.Direction;
import dev.remit.openapi.Document;
import dev.remit.openapi.diff.Located;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.Pointer;
import dev.remit.openapi.tree.TextNode;
import dev.remit.openapi.value.Answer;
import dev.remit.openapi.value.Evaluator;
import dev.remit.openapi.value.Regex;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Why a schema refuses a value: the innermost values and keywords that are to blame, all of them up to a bound. */
public final class Explanation {

  static final int MOST = 20;

  private static final int DEEPEST = 100;
  private static final int SHOWN = 60;
  /** Who breaks one of these meant another alternative. */
  private static final Set<String> OTHER = Set.of("type", "const", "enum");

  private final Document document;
  private final Evaluator evaluator;
  private final Direction direction;
  private final List<Reason> reasons = new ArrayList<>();

  /**
   * One reason.
   *
   * @param at the place in the value
   * @param rule the keyword
   * @param clause the place of the keyword
   */
  public record Reason(Pointer at, String rule, String detail, Pointer clause) {}

  private Explanation(Document document, Evaluator evaluator, Direction direction) {
    this.document = document;
    this.evaluator = evaluator;
    this.direction = direction;
  }

  /** None if the schema accepts the value, or if that cannot be decided. */
  public static List<Reason> of(Document document, Evaluator evaluator, Direction direction, Located schema, Node value) {
    var explanation = new Explanation(document, evaluator, direction);
    explanation.explain(schema, value, Pointer.ROOT, 0);
    return explanation.reasons;
  }

  private void explain(Located schema, Node value, Pointer at, int depth) {
    if (reasons.size() >= MOST || evaluator.accepts(schema.node(), value, direction) != Answer.NO) {
      return;
    }
    int before = reasons.size();
    if (schema.node() instanceof ObjectNode object && depth < DEEPEST) {
      for (var keyword : object.keys()) {
        if (evaluator.keyword(object, keyword, value, direction) == Answer.NO) {
          keyword(schema, keyword, value, at, depth);
        }
      }
    }
    if (reasons.size() == before) {
      add(at, "schema", "Nothing is allowed here, found " + shown(value) + ".", schema.pointer());
    }
  }

  private void keyword(Located schema, String keyword, Node value, Pointer at, int depth) {
    int before = reasons.size();
    var argument = Objects.requireNonNull(schema.at(keyword));
    switch (keyword) {
      case "$ref" -> reference(argument, value, at, depth);
      case "allOf" -> argument.items().forEach(part -> explain(part, value, at, depth + 1));
      case "anyOf", "oneOf" -> alternatives(schema, keyword, argument, value, at, depth);
      case "required" -> missing(argument, value, at);
      case "properties", "patternProperties", "additionalProperties", "unevaluatedProperties" -> members(schema, keyword, argument, value, at, depth);
      case "items", "prefixItems", "additionalItems" -> items(schema, keyword, argument, value, at, depth);
      case "if" -> conditional(schema, value, at, depth);
      default -> { }
    }
    if (reasons.size() == before) {
      add(at, keyword, sentence(keyword, argument.node(), value), argument.pointer());
    }
  }

  private void reference(Located argument, Node value, Pointer at, int depth) {
    var target = argument.node() instanceof TextNode text ? target(text.value()) : null;
    if (target != null) {
      explain(target, value, at, depth + 1);
    }
  }

  private @Nullable Located target(String reference) {
    var target = document.find(reference);
    return target == null ? null : new Located(target.node(), target.pointer());
  }

  // the alternative that comes nearest is the one that was meant, most likely
  private void alternatives(Located schema, String keyword, Located branches, Node value, Pointer at, int depth) {
    var refused = branches.items().stream().map(branch -> reasons(branch, value, at, depth)).filter(each -> !each.isEmpty()).toList();
    if (refused.size() < branches.size()) {
      add(at, keyword, "More than one of the " + branches.size() + " alternatives takes " + shown(value) + ", and exactly one may.", branches.pointer());
      return;
    }
    add(at, keyword, "None of the " + branches.size() + " alternatives takes " + shown(value) + ".", branches.pointer());
    refused.stream().min(Comparator.comparingInt((List<Reason> each) -> isAnotherThing(each, at) ? 1 : 0).thenComparingInt(List::size))
        .filter(nearest -> !isAnotherThing(nearest, at)).ifPresent(nearest -> nearest.forEach(each -> add(each.at, each.rule, each.detail, each.clause)));
  }

  private static boolean isAnotherThing(List<Reason> reasons, Pointer at) {
    return reasons.stream().anyMatch(each -> OTHER.contains(each.rule) && each.at.equals(at));
  }

  private List<Reason> reasons(Located branch, Node value, Pointer at, int depth) {
    var inner = new Explanation(document, evaluator, direction);
    inner.explain(branch, value, at, depth + 1);
    return inner.reasons;
  }

  private void missing(Located names, Node value, Pointer at) {
    for (int i = 0; i < names.size(); i++) {
      var name = names.items().get(i);
      if (value instanceof ObjectNode object && name.node() instanceof TextNode text && !object.has(text.value())) {
        add(at, "required", "The member '" + text.value() + "' is missing.", name.pointer());
      }
    }
  }

  private void members(Located schema, String keyword, Located argument, Node value, Pointer at, int depth) {
    if (!(value instanceof ObjectNode object)) {
      return;
    }
    for (int i = 0; i < object.size(); i++) {
      for (var each : speaking(schema, keyword, argument, object.key(i))) {
        if (each.node() instanceof ObjectNode) {
          explain(each, object.value(i), at.to(object.key(i)), depth + 1);
        } else if (evaluator.accepts(each.node(), object.value(i), direction) == Answer.NO) {
          add(at.to(object.key(i)), keyword, "The member '" + object.key(i) + "' is not allowed here.", each.pointer());
        }
      }
    }
  }

  private static List<Located> speaking(Located schema, String keyword, Located argument, String name) {
    if (keyword.equals("properties")) {
      var own = argument.at(name);
      return own == null ? List.of() : List.of(own);
    }
    if (keyword.equals("patternProperties")) {
      return argument.keys().stream().filter(pattern -> Regex.of(pattern).finds(name) == Answer.YES).map(argument::at).map(Objects::requireNonNull).toList();
    }
    var patterns = schema.at("patternProperties");
    boolean named = schema.at("properties", name) != null
        || patterns != null && patterns.keys().stream().anyMatch(pattern -> Regex.of(pattern).finds(name) == Answer.YES);
    return named ? List.of() : List.of(argument);
  }

  private void items(Located schema, String keyword, Located argument, Node value, Pointer at, int depth) {
    if (!(value instanceof ArrayNode array)) {
      return;
    }
    boolean byPosition = argument.node() instanceof ArrayNode;
    var first = schema.at("prefixItems");
    int from = byPosition || first == null ? 0 : first.size();
    for (int i = from; i < array.size() && (!byPosition || i < argument.size()); i++) {
      var each = byPosition ? argument.items().get(i) : argument;
      explain(each, array.items().get(i), at.to(i), depth + 1);
    }
  }

  private void conditional(Located schema, Node value, Pointer at, int depth) {
    var condition = schema.at("if");
    var holds = condition == null ? Answer.UNKNOWN : evaluator.accepts(condition.node(), value, direction);
    var branch = holds == Answer.YES ? schema.at("then") : holds == Answer.NO ? schema.at("else") : null;
    if (branch != null) {
      explain(branch, value, at, depth + 1);
    }
  }

  private static String sentence(String keyword, Node argument, Node value) {
    return switch (keyword) {
      case "type" -> "Expected " + types(argument) + ", found " + value.kind() + " " + shown(value) + ".";
      case "enum" -> "Expected one of " + shown(argument) + ", found " + shown(value) + ".";
      case "const" -> "Expected " + shown(argument) + ", found " + shown(value) + ".";
      case "format" -> shown(value) + " is no " + plain(argument) + ".";
      case "pattern" -> shown(value) + " does not match " + plain(argument) + ".";
      case "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties", "minimum", "maximum", "exclusiveMinimum",
          "exclusiveMaximum", "multipleOf" -> shown(value) + " breaks " + keyword + " " + shown(argument) + ".";
      case "uniqueItems" -> "The items are not different.";
      default -> shown(value) + " breaks " + keyword + ".";
    };
  }

  private static String types(Node argument) {
    return argument instanceof ArrayNode array ? String.join(" or ", array.items().stream().map(Explanation::plain).toList()) : plain(argument);
  }

  private static String plain(Node node) {
    return node instanceof TextNode text ? text.value() : shown(node);
  }

  private static String shown(Node value) {
    var json = value.toJson(SHOWN + 1);
    return json.length() <= SHOWN ? json : json.substring(0, SHOWN) + "…";
  }

  private void add(Pointer at, String rule, String detail, Pointer clause) {
    if (reasons.size() < MOST) {
      reasons.add(new Reason(at, rule, detail, clause));
    }
  }
}
