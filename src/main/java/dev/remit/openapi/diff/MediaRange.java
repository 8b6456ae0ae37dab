package dev.remit.openapi.diff;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Media types and ranges (RFC 9110, sections 8.3.1 and 12.5.1) as the keys of {@code content}. */
public final class MediaRange {

  /** Suffixes that name the type whose syntax is used (RFC 6839; RFC 9512 for YAML). */
  private static final Pattern SUFFIXED = Pattern.compile("([^/;]+)/[^/;]+\\+(json|xml|yaml|cbor|zip)(;.*)?");

  /** Media types whose body is a row of values (OpenAPI 3.2, sequential media types). */
  private static final Pattern SEQUENTIAL =
      Pattern.compile("application/(jsonl|x-ndjson|json-seq|[^/;]+\\+json-seq)(;.*)?|text/event-stream(;.*)?|multipart/.*");

  private static final List<String> SAMPLES =
      List.of("application/json", "text/plain", "application/xml", "application/octet-stream", "image/png");

  private MediaRange() {}

  /**
   * One spelling for all: lower case except for the values of parameters, no spaces, parameters sorted; without a charset
   * that is UTF-8 anyway and without the boundary of parts, which each message chooses.
   */
  public static String normal(String mediaType) {
    return isPlain(mediaType) ? mediaType : spelled(mediaType);
  }

  /** The same without any parameters. */
  public static String essence(String mediaType) {
    var normal = normal(mediaType);
    int semicolon = normal.indexOf(';');
    return semicolon < 0 ? normal : normal.substring(0, semicolon);
  }

  private static boolean isPlain(String mediaType) {
    for (int i = 0; i < mediaType.length(); i++) {
      char c = mediaType.charAt(i);
      if (c == ';' || c <= ' ' || c >= 'A' && c <= 'Z' || c > '~') {
        return false;
      }
    }
    return true;
  }

  private static String spelled(String mediaType) {
    var parts = mediaType.split(";");
    var parameters = Arrays.stream(parts).skip(1).map(MediaRange::parameter)
        .filter(part -> !part.isEmpty() && !part.equals("charset=utf-8") && !part.startsWith("boundary="))
        .collect(Collectors.toCollection(TreeSet::new));
    var type = parts.length == 0 ? "" : parts[0].strip().toLowerCase(Locale.ROOT);
    return parameters.isEmpty() ? type : type + ";" + String.join(";", parameters);
  }

  // the names of charsets have no case either, what other parameters mean by their values may have (RFC 9110, section 8.3)
  private static String parameter(String part) {
    var plain = part.replaceAll("[\\s\"]", "");
    var name = plain.substring(0, plain.indexOf('=') + 1).toLowerCase(Locale.ROOT);
    var value = plain.substring(name.length());
    return name + (name.isEmpty() || name.equals("charset=") ? value.toLowerCase(Locale.ROOT) : value);
  }

  /**
   * The narrowest of these that covers the media type; null if none does. A type without parameters covers those with,
   * except for another charset, because without one UTF-8 is meant; so it covers itself where UTF-8 is stated.
   */
  static @Nullable String covering(String type, Collection<String> ranges) {
    for (var candidate : candidates(type)) {
      if (ranges.contains(candidate)) {
        return candidate;
      }
    }
    return null;
  }

  private static List<String> candidates(String type) {
    var normal = normal(type);
    int parameters = normal.indexOf(';');
    var plain = parameters < 0 || normal.contains("charset=") ? normal : normal.substring(0, parameters);
    return List.of(type, plain, type.substring(0, Math.max(0, type.indexOf('/'))) + "/*", "*/*");
  }

  /** The ranges that cover the type and others beside. */
  static List<String> ranges(String type) {
    return candidates(type).stream().filter(range -> !range.equals(type)).distinct().toList();
  }

  /** The key that speaks for a media type among those of a content; null if none does. */
  public static @Nullable String key(Collection<String> keys, String type) {
    if (keys.contains(type)) {
      return type;
    }
    var covering = covering(type, keys.stream().map(MediaRange::normal).toList());
    return keys.stream().filter(key -> normal(key).equals(covering)).findFirst().orElse(null);
  }

  /**
   * A media type that the range covers and no other does that is no wider, as far as one is known: itself if it is no range.
   */
  static String within(String range, Collection<String> others) {
    if (!range.contains("*")) {
      return range;
    }
    var wider = candidates(range);
    var narrower = others.stream().filter(other -> !wider.contains(other)).toList();
    return Stream.concat(SAMPLES.stream(), Stream.of(range.replace("*/*", "application/x-any").replace("/*", "/x-any")))
        .filter(type -> candidates(type).contains(range) && covering(type, narrower) == null)
        .findFirst().orElse(range);
  }

  /** The type whose syntax this one uses by its suffix: {@code application/json} for {@code application/hal+json}; or null. */
  static @Nullable String general(String type) {
    if (type.indexOf('+') < 0) {
      return null;
    }
    var matcher = SUFFIXED.matcher(type);
    return matcher.matches() ? "application/" + matcher.group(2) : null;
  }

  /** Whether values are written as JSON, one or a row of them, which the name of the type tells. */
  public static boolean isJson(String type) {
    return essence(type).contains("json");
  }

  /** Whether the body is a form that is written like a query (URL Standard, section 5). */
  public static boolean isUrlEncoded(String type) {
    return essence(type).equals("application/x-www-form-urlencoded");
  }

  /** Whether the body is a text of no known syntax, in which nothing tells of which type a value is. */
  static boolean isText(String type) {
    return essence(type).startsWith("text/") && !isJson(type) && !isXml(type) && !isSequential(type);
  }

  /** Whether the body is bytes, neither JSON nor a form that has parts. */
  static boolean isRaw(String type) {
    return !isJson(type) && !hasParts(type);
  }

  /** Whether the body is XML (RFC 7303, section 9.2). */
  public static boolean isXml(String type) {
    return type.contains("xml") && (essence(type).endsWith("/xml") || essence(type).endsWith("+xml"));
  }

  /** Whether the body is a form whose parts have encodings. */
  static boolean hasParts(String type) {
    return type.startsWith("multipart/") || isUrlEncoded(type);
  }

  static boolean isSequential(String type) {
    return SEQUENTIAL.matcher(type).matches();
  }
}
