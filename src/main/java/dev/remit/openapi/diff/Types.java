package dev.remit.openapi.diff;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.BooleanNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NullNode;
import dev.remit.openapi.tree.NumberNode;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.Pointer;
import dev.remit.openapi.tree.TextNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Sets of JSON types as bits (JSON Schema 2020-12 validation, section 6.1.1). A number is an integer or a fraction,
 * so that "integer" is a part of "number".
 */
public final class Types {

  public static final int NULL = 1;
  public static final int BOOLEAN = 2;
  public static final int INTEGER = 4;
  public static final int FRACTION = 8;
  public static final int STRING = 16;
  public static final int ARRAY = 32;
  public static final int OBJECT = 64;
  public static final int NUMBER = INTEGER | FRACTION;
  public static final int VALUES = BOOLEAN | NUMBER | STRING | ARRAY | OBJECT;
  public static final int ALL = VALUES | NULL;

  /** The schema of all texts. */
  static final Located TEXT = schema("string");

  private static final Map<Integer, Located> ONE_BY_ONE = Map.of(BOOLEAN, schema("boolean"), INTEGER, schema("integer"),
      NUMBER, schema("number"), STRING, TEXT, ARRAY, schema("array"), OBJECT, schema("object"));

  /** How many types there are if all are allowed, null aside. */
  static final int SINGLE = 5;

  private Types() {}

  private static Located schema(String type) {
    return new Located(new ObjectNode(new String[] {"type"}, new Node[] {new TextNode(type, 1, 1)}, 1, 1), Pointer.ROOT);
  }

  /** A schema for each of these types, null aside; integers and fractions are numbers. */
  static List<Located> single(int types) {
    var single = new ArrayList<Located>();
    for (int type : new int[] {BOOLEAN, types & NUMBER, STRING, ARRAY, OBJECT}) {
      var schema = ONE_BY_ONE.get(type & types);
      if (schema != null) {
        single.add(schema);
      }
    }
    return single;
  }

  /** What the keyword {@code type} allows; everything if it is absent. */
  public static int declared(@Nullable Node type) {
    if (type instanceof TextNode one) {
      return named(one.value());
    }
    if (type instanceof ArrayNode several) {
      int types = 0;
      for (int i = 0; i < several.size(); i++) {
        types |= declared(several.item(i));
      }
      return types;
    }
    return ALL;
  }

  /**
   * What the keywords {@code type}, {@code const} and {@code enum} of a schema allow together.
   *
   * @param version30 whether {@code nullable} allows null beside them
   */
  static int allowed(ObjectNode schema, boolean version30) {
    int allowed = declared(schema.get("type")) & listed(schema);
    return version30 && schema.flag("nullable") ? allowed | NULL : allowed;
  }

  private static int listed(ObjectNode schema) {
    var only = schema.get("const");
    var values = schema.array("enum");
    return (only == null ? ALL : of(only)) & (values == null ? ALL : of(values.items()));
  }

  /** The types that some of these values have. */
  static int of(Collection<Node> values) {
    int types = 0;
    for (var value : values) {
      types |= of(value);
    }
    return types;
  }

  private static int named(String name) {
    return switch (name) {
      case "null" -> NULL;
      case "boolean" -> BOOLEAN;
      case "integer" -> INTEGER;
      case "number" -> NUMBER;
      case "string" -> STRING;
      case "array" -> ARRAY;
      case "object" -> OBJECT;
      // Swagger's "file" and misspellings: nothing is known
      default -> ALL;
    };
  }

  /** The type of a value. */
  static int of(Node value) {
    if (value instanceof NumberNode number) {
      return isInteger(number) ? INTEGER : FRACTION;
    }
    return value instanceof NullNode ? NULL
        : value instanceof BooleanNode ? BOOLEAN
        : value instanceof TextNode ? STRING
        : value instanceof ArrayNode ? ARRAY : OBJECT;
  }

  private static boolean isInteger(NumberNode number) {
    return number.value().signum() == 0 || number.value().stripTrailingZeros().scale() <= 0;
  }

  /** The set as JSON, as it would be written after {@code type}; the schema {@code false} where none is left. */
  static String json(int types) {
    var names = new ArrayList<String>();
    add(names, types, BOOLEAN, "boolean");
    add(names, types, NUMBER, "number");
    if ((types & NUMBER) != NUMBER) {
      add(names, types, INTEGER, "integer");
      add(names, types, FRACTION, "fractional number");
    }
    add(names, types, STRING, "string");
    add(names, types, ARRAY, "array");
    add(names, types, OBJECT, "object");
    add(names, types, NULL, "null");
    return names.isEmpty() ? "false" : names.size() == 1 ? names.get(0) : names.toString();
  }

  private static void add(ArrayList<String> names, int types, int wanted, String name) {
    if ((types & wanted) == wanted) {
      names.add('"' + name + '"');
    }
  }
}
