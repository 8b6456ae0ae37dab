package dev.remit.openapi.example;

import dev.remit.openapi.diff.Wire;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Values one after the other (OpenAPI 3.2, sequential media types): the items of an array, or the one value that it is. */
final class Rows {

  private static final Set<String> LINES =
      Set.of("application/x-ndjson", "application/ndjson", "application/jsonl", "application/x-jsonl", "application/json-lines",
          "application/x-json-lines", "application/jsonlines", "application/json-seq", "application/stream+json", "application/x-json-stream");
  /** The fields of an event (HTML, server-sent events). */
  private static final List<String> FIELDS = List.of("event", "id", "retry");

  private Rows() {}

  static boolean isLines(String essence) {
    return LINES.contains(essence) || essence.endsWith("+json-seq");
  }

  /** A line of JSON for each; RFC 7464 wants a sign before each, too. */
  static String lines(Node value, String sign) {
    var text = new StringBuilder();
    rows(value).forEach(row -> text.append(sign).append(row.toJson()).append('\n'));
    return text.toString();
  }

  static String events(Node value) {
    var text = new StringBuilder();
    for (var row : rows(value)) {
      if (row instanceof ObjectNode event && event.has("data")) {
        FIELDS.forEach(field -> field(field, event.get(field), text));
        field("data", event.get("data"), text);
      } else {
        field("data", row, text);
      }
      text.append('\n');
    }
    return text.toString();
  }

  private static void field(String name, @Nullable Node value, StringBuilder text) {
    if (value != null) {
      Wire.plain(value).lines().forEach(line -> text.append(name).append(": ").append(line).append('\n'));
    }
  }

  private static List<Node> rows(Node value) {
    return value instanceof ArrayNode array ? array.items() : List.of(value);
  }
}
