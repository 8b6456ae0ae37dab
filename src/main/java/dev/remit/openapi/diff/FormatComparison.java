package dev.remit.openapi.diff;

import dev.remit.openapi.tree.TextNode;
import dev.remit.openapi.value.Formats;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  private static final Set<String> NUMERIC = Set.of("int32", "int64", "float", "double");
  private static final Set<String> SILENT = Set.of("password", "byte", "binary");

  private FormatComparison() {}

  static void compare(Pair pair, int types) {
    if (!pair.before.has("format") && !pair.after.has("format")) {
      return;
    }
    var left = Leftover.of(formats(pair.before, types), formats(pair.after, types), (old, now) -> name(old).equals(name(now)));
    var gone = demanding(left.gone(), pair.after);
    var fresh = demanding(left.fresh(), pair.before);
    if (left.isReplacement() && !(gone.isEmpty() && fresh.isEmpty())) {
      pair.found(rule(name(left.gone().get(0)), name(left.fresh().get(0))), left.gone().get(0), left.fresh().get(0));
      return;
    }
    gone.forEach(old -> pair.found(rule(name(old), null), old, null));
    fresh.forEach(now -> pair.found(rule(null, name(now)), null, now));
  }

  // within limits that fit it a format of numbers demands nothing
  private static List<Located> demanding(List<Located> formats, Shape other) {
    return formats.stream().filter(format -> !NumberComparison.areAll(other, name(format))).toList();
  }

  private static List<Located> formats(Shape shape, int types) {
    return shape.every("format").stream().filter(format -> demands(format, types)).toList();
  }

  // "password" only hides what is typed; "byte" and "binary" are compared with the encoding
  private static boolean demands(Located format, int types) {
    if (!(format.node() instanceof TextNode text) || SILENT.contains(text.value())) {
      return false;
    }
    return !Formats.known().contains(text.value()) || (types & (NUMERIC.contains(text.value()) ? Types.NUMBER : Types.STRING)) != 0;
  }

  private static String name(Located format) {
    return ((TextNode) format.node()).value();
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
