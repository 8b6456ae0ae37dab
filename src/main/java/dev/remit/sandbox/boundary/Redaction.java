package dev.remit.sandbox.boundary;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes secrets out of what is remembered of a call: by the names that the contract gives to keys, and by names that mean secrets everywhere. */
final class Redaction {

  static final String REMOVED = "(removed)";

  private static final Pattern SECRET =
      Pattern.compile("(?i).*(authorization|cookie|password|passwd|secret|token|api-?_?key|sandbox-key|credential|session|signature).*");
  private static final Pattern MEMBER = Pattern.compile(
      "(?i)(\"[^\"\\\\]{0,60}(?:password|passwd|secret|token|api-?_?key|credential)[^\"\\\\]{0,60}\"\\s*:\\s*)(\"(?:[^\"\\\\]|\\\\.)*+\"?|[^,\\s}\\]]+)");
  private static final Pattern FIELD = Pattern.compile("(?i)((?:^|[&?])[^=&]{0,60}(?:password|passwd|secret|token|api-?_?key|credential)[^=&]{0,60}=)[^&]*");
  private static final int LONGEST_BODY = 4_096;
  private static final int MOST_KNOWN = 1_000;

  /** Names that were looked at before: the same ones come with every call. */
  private static final Map<String, Boolean> KNOWN = new ConcurrentHashMap<>();

  private final Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);

  /** @param declared names in which the contract wants keys */
  Redaction(Set<String> declared) {
    names.addAll(declared);
  }

  Map<String, String> headers(Map<String, String> headers) {
    var kept = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach((name, value) -> kept.put(name, isSecret(name) ? REMOVED : value));
    return kept;
  }

  private boolean isSecret(String name) {
    var known = KNOWN.get(name);
    return names.contains(name) || (known == null ? learned(name) : known);
  }

  private static boolean learned(String name) {
    boolean secret = SECRET.matcher(name).matches();
    if (KNOWN.size() < MOST_KNOWN) {
      KNOWN.put(name, secret);
    }
    return secret;
  }

  /** Path and query as they were sent. */
  String target(String path, @Nullable String query) {
    if (query == null) {
      return path;
    }
    var kept = new StringBuilder(path).append('?');
    for (var pair : query.split("&")) {
      int equals = pair.indexOf('=');
      var name = equals < 0 ? pair : pair.substring(0, equals);
      kept.append(kept.charAt(kept.length() - 1) == '?' ? "" : "&").append(equals >= 0 && isSecret(name) ? name + "=" + REMOVED : pair);
    }
    return kept.toString();
  }

  /** As much of a body as is ever shown, and a byte more where there is more. */
  static byte[] beginning(byte[] bytes) {
    return bytes.length <= LONGEST_BODY ? bytes : Arrays.copyOf(bytes, LONGEST_BODY + 1);
  }

  /** The beginning of a body; null if there is none. */
  static @Nullable String body(byte[] bytes) {
    if (bytes.length == 0) {
      return null;
    }
    var text = new String(bytes, 0, Math.min(bytes.length, LONGEST_BODY), StandardCharsets.UTF_8);
    if (text.chars().limit(200).anyMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t')) {
      return "bytes that are no text";
    }
    var cleaned = FIELD.matcher(MEMBER.matcher(text).replaceAll("$1\"" + REMOVED + "\"")).replaceAll("$1" + REMOVED);
    return bytes.length > LONGEST_BODY ? cleaned + "…" : cleaned;
  }
}
