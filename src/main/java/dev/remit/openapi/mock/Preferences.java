package dev.remit.openapi.mock;

import dev.remit.openapi.Request;
import dev.remit.openapi.message.Query;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a caller would like: header {@code Prefer} (RFC 7240), or query parameters that begin with two underscores where no header can be
 * set. What cannot be understood is not honoured, as the RFC has it.
 */
final class Preferences {

  /** Longer is nobody kept waiting. */
  static final Duration LONGEST = Duration.ofSeconds(30);

  private static final Preferences NONE = new Preferences(Map.of());
  private static final Pattern PREFERENCE = Pattern.compile("\\s*([A-Za-z0-9_-]+)\\s*(?:=\\s*(?:\"((?:[^\"\\\\]|\\\\.)*)\"|([^,;\"]*)))?[^,]*(?:,|$)");
  private static final Pattern STATUS = Pattern.compile("[1-5][0-9][0-9]");
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,18}");
  private static final int LONGEST_HEADER = 1_000;

  private final Map<String, String> wanted;

  private Preferences(Map<String, String> wanted) {
    this.wanted = wanted;
  }

  /** None at all. */
  static Preferences none() {
    return NONE;
  }

  static Preferences of(Request request) {
    var lines = request.headers("Prefer");
    var query = request.query();
    if (lines.isEmpty() && (query == null || !query.contains("__"))) {
      return NONE;
    }
    var wanted = new LinkedHashMap<String, String>();
    lines.forEach(line -> header(line, wanted));
    Query.raw(query).forEach((name, values) -> {
      if (name.startsWith("__")) {
        wanted.putIfAbsent(name.substring(2), Query.decoded(values.get(0)));
      }
    });
    return new Preferences(wanted);
  }

  // the first of several counts (RFC 7240, section 2)
  private static void header(String line, Map<String, String> wanted) {
    if (line.length() > LONGEST_HEADER) {
      return;
    }
    var matcher = PREFERENCE.matcher(line);
    while (matcher.lookingAt() && matcher.end() > matcher.start()) {
      var quoted = matcher.group(2);
      var value = quoted != null ? quoted.replaceAll("\\\\(.)", "$1") : matcher.group(3);
      wanted.putIfAbsent(matcher.group(1).toLowerCase(Locale.ROOT), value == null ? "" : value.strip());
      matcher.region(matcher.end(), line.length());
    }
  }

  /** The status that is asked for; null if none is. */
  @Nullable String code() {
    var code = wanted.get("code");
    return code != null && STATUS.matcher(code).matches() ? code : null;
  }

  /** The name of an example; null if none is asked for. */
  @Nullable String example() {
    return wanted.get("example");
  }

  /** Whether to tell what the provider would call back. */
  boolean callbacks() {
    var callbacks = wanted.get("callbacks");
    return callbacks != null && !callbacks.equalsIgnoreCase("false");
  }

  boolean dynamic() {
    var dynamic = wanted.get("dynamic");
    return dynamic != null && !dynamic.equalsIgnoreCase("false");
  }

  /** What random values are drawn by; null for different ones each time. */
  @Nullable Long seed() {
    var seed = wanted.get("seed");
    return seed == null ? null : NUMBER.matcher(seed).matches() ? Long.valueOf(seed) : Long.valueOf(seed.hashCode());
  }

  /** The share of requests that shall fail, from 0 to 1; null if none is asked for. */
  @Nullable Double fail() {
    var fail = wanted.get("fail");
    try {
      double share = fail == null ? -1 : fail.isEmpty() ? 1 : Double.parseDouble(fail);
      return share >= 0 && share <= 1 ? Double.valueOf(share) : null;
    } catch (NumberFormatException unreadable) {
      return null;
    }
  }

  /** How long to wait before the answer: milliseconds, or a duration of ISO 8601; null if nothing is asked for. */
  @Nullable Duration delay() {
    var delay = wanted.get("delay");
    if (delay == null) {
      return null;
    }
    try {
      var duration = NUMBER.matcher(delay).matches() ? Duration.ofMillis(Long.parseLong(delay)) : Duration.parse(delay);
      return duration.isNegative() ? null : duration.compareTo(LONGEST) > 0 ? LONGEST : duration;
    } catch (DateTimeParseException | ArithmeticException unreadable) {
      return null;
    }
  }

  /** These preferences as a header tells them that were honoured (RFC 7240, section 3). */
  String applied(List<String> names) {
    var applied = new StringBuilder();
    for (var name : names) {
      var value = wanted.getOrDefault(name, "");
      boolean token = value.chars().allMatch(c -> c > ' ' && c < 0x7F && "\"(),/:;<=>?@[\\]{}".indexOf(c) < 0);
      applied.append(applied.isEmpty() ? "" : ", ").append(name);
      if (!value.isEmpty()) {
        applied.append('=').append(token ? value : quoted(value));
      }
    }
    return applied.toString();
  }

  private static String quoted(String value) {
    var quoted = new StringBuilder("\"");
    value.chars().filter(c -> c >= ' ' && c < 0x7F).forEach(c -> quoted.append(c == '"' || c == '\\' ? "\\" : "").append((char) c));
    return quoted.append('"').toString();
  }
}
