package dev.remit.openapi.value;

import dev.remit.openapi.tree.Node;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The keywords that demand something. An argument that the specification does not provide for demands nothing. */
enum Keyword {
  TYPE("type"),
  ENUM("enum"),
  CONST("const"),
  MINIMUM("minimum"),
  MAXIMUM("maximum"),
  EXCLUSIVE_MINIMUM("exclusiveMinimum"),
  EXCLUSIVE_MAXIMUM("exclusiveMaximum"),
  MULTIPLE_OF("multipleOf"),
  MIN_LENGTH("minLength"),
  MAX_LENGTH("maxLength"),
  PATTERN("pattern"),
  FORMAT("format"),
  MIN_ITEMS("minItems"),
  MAX_ITEMS("maxItems"),
  UNIQUE_ITEMS("uniqueItems", When.LATER),
  PREFIX_ITEMS("prefixItems", When.LATER),
  ITEMS("items", When.LATER),
  CONTAINS("contains", When.LATER),
  MIN_CONTAINS("minContains", When.ALONE),
  MAX_CONTAINS("maxContains", When.ALONE),
  MIN_PROPERTIES("minProperties"),
  MAX_PROPERTIES("maxProperties"),
  REQUIRED("required"),
  DEPENDENT_REQUIRED("dependentRequired"),
  PROPERTY_NAMES("propertyNames", When.LATER),
  DEPENDENT_SCHEMAS("dependentSchemas", When.LATER),
  DEPENDENCIES("dependencies", When.LATER),
  PROPERTIES("properties", When.LATER),
  PATTERN_PROPERTIES("patternProperties", When.LATER),
  ADDITIONAL_PROPERTIES("additionalProperties", When.LATER),
  UNEVALUATED_PROPERTIES("unevaluatedProperties", When.ALONE),
  UNEVALUATED_ITEMS("unevaluatedItems", When.ALONE),
  ALL_OF("allOf", When.LATER),
  ANY_OF("anyOf", When.LATER),
  ONE_OF("oneOf", When.LATER),
  NOT("not", When.LATER),
  IF("if", When.LATER),
  THEN("then", When.ALONE),
  ELSE("else", When.ALONE),
  REF("$ref", When.LATER),
  DYNAMIC_REF("$dynamicRef", When.LATER);

  /** When a keyword is tested among all that a schema has. */
  enum When {
    /** It looks at the value alone. */
    FIRST,
    /** It looks into the value or at other schemas, so one that refuses at once comes before it. */
    LATER,
    /** Never: another keyword stands for it, or it is tested when all others have been. It may still be asked for alone. */
    ALONE
  }

  private static final Map<String, Keyword> BY_NAME = new HashMap<>();

  static {
    for (var each : values()) {
      BY_NAME.put(each.text, each);
    }
  }

  private final String text;
  private final When when;

  Keyword(String text) {
    this(text, When.FIRST);
  }

  Keyword(String text, When when) {
    this.text = text;
    this.when = when;
  }

  /** Null if a keyword of this name demands nothing. */
  static @Nullable Keyword of(String name) {
    return BY_NAME.get(name);
  }

  When when() {
    return when;
  }

  /** What it demands among all others: {@code if} and {@code contains} stand for what belongs to them. */
  Answer test(Application at, Node argument) {
    return switch (this) {
      case CONTAINS -> Contains.together(at, argument);
      case IF -> Composition.conditional(at, argument);
      default -> alone(at, argument);
    };
  }

  /** What it demands by itself. */
  Answer alone(Application at, Node argument) {
    return switch (this) {
      case TYPE -> ValueKeywords.type(at, argument);
      case ENUM -> ValueKeywords.oneOfThese(at, argument);
      case CONST -> ValueKeywords.exactly(at, argument);
      case MINIMUM -> NumberKeywords.minimum(at, argument);
      case MAXIMUM -> NumberKeywords.maximum(at, argument);
      case EXCLUSIVE_MINIMUM -> NumberKeywords.exclusiveMinimum(at, argument);
      case EXCLUSIVE_MAXIMUM -> NumberKeywords.exclusiveMaximum(at, argument);
      case MULTIPLE_OF -> NumberKeywords.multipleOf(at, argument);
      case MIN_LENGTH -> StringKeywords.minLength(at, argument);
      case MAX_LENGTH -> StringKeywords.maxLength(at, argument);
      case PATTERN -> StringKeywords.pattern(at, argument);
      case FORMAT -> StringKeywords.format(at, argument);
      case MIN_ITEMS -> ArrayKeywords.minItems(at, argument);
      case MAX_ITEMS -> ArrayKeywords.maxItems(at, argument);
      case UNIQUE_ITEMS -> ArrayKeywords.uniqueItems(at, argument);
      case PREFIX_ITEMS -> ArrayKeywords.prefixItems(at, argument);
      case ITEMS -> ArrayKeywords.items(at, argument);
      case CONTAINS -> Contains.any(at, argument);
      case MIN_CONTAINS -> Contains.atLeast(at, argument);
      case MAX_CONTAINS -> Contains.atMost(at, argument);
      case MIN_PROPERTIES -> ObjectKeywords.minProperties(at, argument);
      case MAX_PROPERTIES -> ObjectKeywords.maxProperties(at, argument);
      case REQUIRED -> ObjectKeywords.required(at, argument);
      case PROPERTY_NAMES -> ObjectKeywords.propertyNames(at, argument);
      case DEPENDENT_REQUIRED, DEPENDENT_SCHEMAS, DEPENDENCIES -> ObjectKeywords.dependencies(at, argument);
      case PROPERTIES -> Members.properties(at, argument);
      case PATTERN_PROPERTIES -> Members.patternProperties(at, argument);
      case ADDITIONAL_PROPERTIES -> Members.additionalProperties(at, argument);
      case UNEVALUATED_PROPERTIES -> Unevaluated.properties(at, argument);
      case UNEVALUATED_ITEMS -> Unevaluated.items(at, argument);
      case ALL_OF -> Composition.allOf(at, argument);
      case ANY_OF -> Composition.anyOf(at, argument);
      case ONE_OF -> Composition.oneOf(at, argument);
      case NOT -> Composition.not(at, argument);
      // it is what stands under it that demands
      case IF -> Answer.YES;
      case THEN -> Composition.alone(at, argument, true);
      case ELSE -> Composition.alone(at, argument, false);
      case REF -> References.follow(at, argument);
      case DYNAMIC_REF -> References.followDynamically(at, argument);
    };
  }
}
