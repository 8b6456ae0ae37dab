package dev.remit.openapi.diff;

import dev.remit.openapi.tree.BooleanNode;
import dev.remit.openapi.tree.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * How values become XML (OpenAPI, XML object). It means something only where XML travels, see {@link Rule#mattersIn}. That a
 * name which is said is the member's own is not known here.
 */
final class XmlComparison {

  private static final String KEYWORD = "xml";

  private XmlComparison() {}

  static void compare(Pair pair) {
    var old = pair.before.first(KEYWORD);
    var now = pair.after.first(KEYWORD);
    if (!Located.sameText(old, now) && !said(pair.before).equals(said(pair.after))) {
      pair.found(Rule.XML_CHANGED, old, now);
    }
  }

  /** What is said, with what is meant where it is not (OpenAPI 3.2, XML node types). */
  private record Said(@Nullable String name, @Nullable String namespace, @Nullable String prefix, String nodeType) {}

  private static Said said(Shape shape) {
    return new Said(text(shape, "name"), text(shape, "namespace"), text(shape, "prefix"), nodeType(shape));
  }

  private static String nodeType(Shape shape) {
    var stated = text(shape, "nodeType");
    if (stated != null) {
      return stated;
    }
    return isArray(shape) ? flag(shape, "wrapped") ? "element" : "none" : flag(shape, "attribute") ? "attribute" : "element";
  }

  private static boolean isArray(Shape shape) {
    return (shape.types() & Types.ARRAY) != 0 && (shape.types() & Types.OBJECT) == 0;
  }

  private static @Nullable String text(Shape shape, String key) {
    var found = shape.firstAt(KEYWORD, key);
    return found != null && found.node() instanceof TextNode text ? text.value() : null;
  }

  private static boolean flag(Shape shape, String key) {
    var found = shape.firstAt(KEYWORD, key);
    return found != null && found.node() instanceof BooleanNode flag && flag.value();
  }
}
