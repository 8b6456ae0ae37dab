package dev.remit.openapi.diff;

import dev.remit.openapi.tree.TextNode;
import dev.remit.openapi.value.Formats;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The keyword {@code format}. What the OpenAPI and JSON Schema registries define is taken as a demand, because
 * receivers enforce it; what they do not define is undecided.
 */
final class FormatComparison {

  private static final Map<String, String> INSIDE = Map.of(
      "int32", "int64",
      "float", "double",
      "email", "idn-email",
      "hostname", "idn-hostname",
      "uri", "iri",
      "uri-reference", "iri-reference");

  private FormatComparison() {}

  static void compare(Pair pair) {
    var old = pair.before.first("format");
    var now = pair.after.first("format");
    var oldName = name(old);
    var newName = name(now);
    if (oldName == null ? newName != null : !oldName.equals(newName)) {
      pair.found(rule(oldName, newName), old, now);
    }
  }

  // "password" only hides what is typed
  private static @Nullable String name(@Nullable Located format) {
    return format != null && format.node() instanceof TextNode text && !text.value().equals("password")
        ? text.value() : null;
  }

  private static Rule rule(@Nullable String old, @Nullable String now) {
    if (old != null && !Formats.known().contains(old) || now != null && !Formats.known().contains(now)) {
      return Rule.UNKNOWN_FORMAT_CHANGED;
    }
    if (old == null || now == null) {
      return old == null ? Rule.FORMAT_ADDED : Rule.FORMAT_REMOVED;
    }
    return now.equals(INSIDE.get(old)) ? Rule.FORMAT_WIDENED
        : old.equals(INSIDE.get(now)) ? Rule.FORMAT_NARROWED : Rule.FORMAT_CHANGED;
  }
}
