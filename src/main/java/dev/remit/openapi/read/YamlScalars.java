package dev.remit.openapi.read;

import dev.remit.openapi.UnreadableDocument;
import dev.remit.openapi.tree.BooleanNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NullNode;
import dev.remit.openapi.tree.NumberNode;
import dev.remit.openapi.tree.TextNode;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.events.ScalarEvent;

/**
 * What a scalar is by the core schema of YAML 1.2 (section 10.3.2), which knows no {@code yes}, no {@code on} and no
 * dates: those are strings.
 */
final class YamlScalars {

  private static final String TAG = "tag:yaml.org,2002:";

  private final TreeBuilder builder;

  YamlScalars(TreeBuilder builder) {
    this.builder = builder;
  }

  Node node(ScalarEvent scalar, int line, int column) {
    var text = scalar.getValue();
    var tag = scalar.getTag();
    if (tag == null) {
      return scalar.isPlain() ? plain(text, line, column) : new TextNode(text, line, column);
    }
    var node = tagged(tag, text, line, column);
    if (node == null) {
      throw builder.refused(line, column, "The tag " + Wording.quoted(shortly(tag)) + " does not fit the text "
          + Wording.quoted(text) + ".");
    }
    return node;
  }

  /** A scalar without quotes and tag. */
  Node plain(String text, int line, int column) {
    if (YamlNumber.isBeyondJson(text)) {
      throw builder.refused(line, column, "The number " + text + " has no form in JSON; quote it if it is a string.");
    }
    var raw = YamlNumber.json(text);
    if (raw != null) {
      return builder.number(raw, line, column);
    }
    var literal = literal(text, line, column);
    return literal == null ? new TextNode(text, line, column) : literal;
  }

  private static @Nullable Node literal(String text, int line, int column) {
    return switch (text) {
      case "", "~", "null", "Null", "NULL" -> new NullNode(line, column);
      case "true", "True", "TRUE" -> new BooleanNode(true, line, column);
      case "false", "False", "FALSE" -> new BooleanNode(false, line, column);
      default -> null;
    };
  }

  private @Nullable Node tagged(String tag, String text, int line, int column) {
    return switch (tag) {
      case "!", TAG + "str" -> new TextNode(text, line, column);
      case TAG + "null" -> plain(text, line, column) instanceof NullNode node ? node : null;
      case TAG + "bool" -> plain(text, line, column) instanceof BooleanNode node ? node : null;
      case TAG + "int", TAG + "float" -> plain(text, line, column) instanceof NumberNode node ? node : null;
      default -> throw foreign(tag, line, column);
    };
  }

  /** A tag of somebody's own could mean anything; honouring it would instantiate what the document names. */
  UnreadableDocument foreign(String tag, int line, int column) {
    return builder.refused(line, column,
        "The tag " + Wording.quoted(shortly(tag)) + " is not one of JSON's types; only those are read.");
  }

  private static String shortly(String tag) {
    return tag.startsWith(TAG) ? "!!" + tag.substring(TAG.length()) : tag;
  }

  /** The text of a scalar that serves as a key, or null if it is a collection. */
  @Nullable String text(Node scalar) {
    return switch (scalar.kind()) {
      case "string" -> ((TextNode) scalar).value();
      case "object", "array" -> null;
      default -> scalar.toJson();
    };
  }
}
