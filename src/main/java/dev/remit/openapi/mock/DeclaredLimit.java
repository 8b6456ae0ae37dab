package dev.remit.openapi.mock;

import dev.remit.openapi.RateLimit;
import dev.remit.openapi.diff.Located;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NumberNode;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the limit that an operation declares: the extension {@code x-rate-limit} or {@code x-ratelimit} ({@code limit}, and {@code window} in
 * seconds), or the value that its answers show in the usual header fields. A field without a value says that there is a limit and
 * not which, so nothing is played then.
 */
final class DeclaredLimit {

  private static final List<String> LIMIT = List.of("ratelimit-limit", "x-ratelimit-limit", "x-rate-limit-limit", "x-rate-limit");
  private static final List<String> WINDOW = List.of("x-ratelimit-window", "x-rate-limit-window", "retry-after");
  private static final List<String> EXTENSIONS = List.of("x-rate-limit", "x-ratelimit");
  /** draft-ietf-httpapi-ratelimit-headers: {@code 100;w=60}. */
  private static final Pattern WITH_WINDOW = Pattern.compile("\\s*([0-9]{1,9})\\s*(?:;\\s*w=([0-9]{1,7}))?.*");
  private static final long USUAL_SECONDS = 60;
  private static final long MOST_SECONDS = 3_600;

  private DeclaredLimit() {}

  /** @param headers of each answer the operation declares, by name */
  static @Nullable RateLimit of(Located operation, Collection<Map<String, Located>> headers) {
    for (var extension : EXTENSIONS) {
      if (operation.node() instanceof ObjectNode object && object.object(extension) != null) {
        var declared = Objects.requireNonNull(object.object(extension));
        return limit(number(declared.get("limit")), number(declared.get("window")));
      }
    }
    var values = new TreeMap<String, Node>();
    headers.forEach(each -> each.forEach((name, header) -> {
      var value = value(header);
      if (value != null) {
        values.putIfAbsent(name.toLowerCase(Locale.ROOT), value);
      }
    }));
    return LIMIT.stream().filter(values::containsKey).findFirst().map(name -> limit(values.get(name), values)).orElse(null);
  }

  private static @Nullable RateLimit limit(@Nullable Node limit, Map<String, Node> values) {
    var matcher = WITH_WINDOW.matcher(limit instanceof TextNode text ? text.value() : limit == null ? "" : limit.toJson());
    if (!matcher.matches()) {
      return null;
    }
    var window = matcher.group(2) != null ? Long.valueOf(matcher.group(2))
        : WINDOW.stream().filter(values::containsKey).findFirst().map(name -> number(values.get(name))).orElse(null);
    return limit(Long.valueOf(matcher.group(1)), window);
  }

  private static @Nullable RateLimit limit(@Nullable Long calls, @Nullable Long seconds) {
    long window = seconds == null || seconds < 1 ? USUAL_SECONDS : Math.min(seconds, MOST_SECONDS);
    return calls == null || calls < 1 ? null : new RateLimit(calls, Duration.ofSeconds(window));
  }

  private static @Nullable Long number(@Nullable Node node) {
    var text = node instanceof TextNode some ? some.value() : node instanceof NumberNode ? node.toJson() : "";
    return text.matches("[0-9]{1,9}") ? Long.valueOf(text) : null;
  }

  private static @Nullable Node value(Located header) {
    var schema = header.at("schema");
    for (var place : new @Nullable Located[] {header.at("example"), schema == null ? null : schema.at("const"), schema == null ? null : schema.at("example"),
        schema == null ? null : schema.at("default"), schema == null ? null : schema.at("examples", 0)}) {
      if (place != null) {
        return place.node();
      }
    }
    return null;
  }
}
