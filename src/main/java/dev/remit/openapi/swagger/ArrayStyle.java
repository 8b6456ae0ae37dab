package dev.remit.openapi.swagger;

import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * How an array is written into a message: {@code collectionFormat} as {@code style} and {@code explode}, which are
 * said only where they differ from their defaults. What has no counterpart is kept as an extension.
 */
final class ArrayStyle {

  private ArrayStyle() {}

  /** Adds the style of this parameter or header. */
  static void of(ObjectNode parameter, @Nullable Node format, Members members) {
    if ("query".equals(parameter.text("in"))) {
      inQuery(format, members);
    } else if (!text(format).equals("csv")) {
      members.put("x-collectionFormat", format);
    }
  }

  /** The same for a query, which a form is written as. */
  static void inQuery(@Nullable Node format, Members members) {
    switch (text(format)) {
      case "multi" -> { }
      case "csv" -> members.put("explode", false);
      case "ssv" -> members.put("style", "spaceDelimited").put("explode", false);
      case "pipes" -> members.put("style", "pipeDelimited").put("explode", false);
      default -> members.put("explode", false).put("x-collectionFormat", format);
    }
  }

  private static String text(@Nullable Node format) {
    return format instanceof TextNode text ? text.value() : "csv";
  }
}
