package dev.remit.openapi.diff;

import dev.remit.openapi.tree.TextNode;
import java.util.List;
import java.util.Set;

/** Raw bytes: a string of format binary in 3.0, a schema without a type in 3.1 (OpenAPI 3.1, working with binary data). */
final class Bytes {

  private static final Set<Rule> OF_TYPE = Set.of(Rule.TYPE_CHANGED, Rule.TYPE_NARROWED, Rule.TYPE_WIDENED);

  /** What a schema may say of bytes without demanding anything. */
  static final List<String> WORDS = List.of("title", "description", "$comment", "example", "examples", "externalDocs", "deprecated");

  private Bytes() {}

  /** Whether the schema stands for bytes where bytes may be. */
  static boolean are(Shape shape) {
    int types = shape.never() || !shape.groups().isEmpty() || shape.has("contentEncoding") ? 0 : shape.types() & Types.VALUES;
    return (types == Types.STRING || types == Types.VALUES) && (isBinary(shape) || shape.has("contentMediaType"))
        || types == Types.VALUES && shape.keywords().stream().allMatch(Bytes::demandsNothing);
  }

  private static boolean demandsNothing(String keyword) {
    return WORDS.contains(keyword) || Shapes.COMPOSITION.contains(keyword) || keyword.startsWith("x-");
  }

  private static boolean isBinary(Shape shape) {
    var format = shape.first("format");
    return format != null && format.node() instanceof TextNode text && text.value().equals("binary");
  }

  /** Whether a type came or went, or the media type that bytes have anyway, only because the version of OpenAPI spells them so, in a part of a form. */
  static boolean areSpelled(Rule rule, Origin origin) {
    boolean isType = OF_TYPE.contains(rule);
    if (!isType && rule != Rule.CONTENT_MEDIA_TYPE_CHANGED || origin.way() == null) {
      return false;
    }
    var pair = origin.way().pair();
    return origin.setting().part().writing().reach() == Writing.Reach.MEMBERS && origin.isText() && are(pair.before) && are(pair.after)
        && (isType || areOfNoOtherType(pair.before) && areOfNoOtherType(pair.after));
  }

  // the default of a part without a type is the same (OpenAPI 3.1, encoding object)
  private static boolean areOfNoOtherType(Shape shape) {
    return shape.every("contentMediaType").stream()
        .allMatch(each -> each.node() instanceof TextNode text && text.value().equalsIgnoreCase("application/octet-stream"));
  }
}
