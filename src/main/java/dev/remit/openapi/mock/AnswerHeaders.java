package dev.remit.openapi.mock;

import dev.remit.openapi.Direction;
import dev.remit.openapi.HeaderField;
import dev.remit.openapi.diff.Located;
import dev.remit.openapi.diff.Wire;
import dev.remit.openapi.example.Examples;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The header fields that an answer has by its contract (OpenAPI, header object). Left out is what belongs to the connection
 * (RFC 9110, section 7.6.1), to the body, and what would change how a browser treats the rest of the site.
 */
final class AnswerHeaders {

  private static final Set<String> NEVER = Set.of("connection", "keep-alive", "proxy-authenticate", "proxy-connection", "te", "trailer", "transfer-encoding",
      "upgrade", "content-type", "content-length", "content-encoding", "date", "server", "set-cookie", "set-cookie2", "clear-site-data",
      "strict-transport-security", "content-security-policy", "content-security-policy-report-only", "public-key-pins", "expect-ct", "nel",
      "report-to", "reporting-endpoints", "alt-svc", "service-worker-allowed", "origin-agent-cluster", "refresh", "x-frame-options",
      "x-content-type-options", "cross-origin-opener-policy", "cross-origin-embedder-policy", "cross-origin-resource-policy", "permissions-policy",
      "sourcemap", "x-sourcemap", "speculation-rules", "supports-loading-mode", "set-login", "activate-storage-access", "x-correlation-id");
  private static final Pattern NAME = Pattern.compile("[!#$%&'*+.^_`|~0-9A-Za-z-]{1,100}");
  private static final int LONGEST = 2_000;

  private AnswerHeaders() {}

  /** The fields with values out of their examples or schemas. */
  static List<HeaderField> of(Map<String, Located> headers, Examples examples) {
    var fields = new ArrayList<HeaderField>();
    headers.forEach((name, header) -> {
      var lower = name.toLowerCase(Locale.ROOT);
      if (NAME.matcher(name).matches() && !NEVER.contains(lower) && !lower.startsWith("access-control-")) {
        var value = value(header, examples);
        if (value != null) {
          fields.add(new HeaderField(name, value));
        }
      }
    });
    return List.copyOf(fields);
  }

  private static @Nullable String value(Located header, Examples examples) {
    var declared = declared(header);
    var schema = header.at("schema");
    var value = declared != null ? declared : schema == null ? null : examples.of(schema.node(), Direction.RESPONSE).value();
    return value == null ? null : sound(new Wire(header).line(value));
  }

  private static @Nullable Node declared(Located header) {
    var example = header.at("example");
    if (example != null) {
      return example.node();
    }
    var several = header.at("examples");
    if (several != null && several.node() instanceof ObjectNode object && object.size() > 0 && object.value(0) instanceof ObjectNode first) {
      return first.get("value");
    }
    return null;
  }

  // a line end would begin another field (RFC 9110, section 5.5)
  private static String sound(String value) {
    var sound = new StringBuilder();
    value.chars().limit(LONGEST).forEach(c -> sound.append(c >= ' ' && c < 0x7F ? (char) c : ' '));
    return sound.toString().strip();
  }
}
