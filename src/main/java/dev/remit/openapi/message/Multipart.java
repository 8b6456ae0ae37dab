package dev.remit.openapi.message;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The parts of a body (RFC 2046, section 5.1; RFC 7578). Texts stand for bytes, one character each. */
final class Multipart {

  private static final Pattern BOUNDARY = Pattern.compile("(?i);\\s*boundary=(?:\"([^\"]{1,70})\"|([^;\\s\"]{1,70}))");
  private static final Pattern NAME = Pattern.compile("(?i);\\s*name=(?:\"([^\"]*)\"|([^;\\s\"]*))");
  private static final int MOST_PARTS = 1_000;

  private Multipart() {}

  /**
   * A part.
   *
   * @param name of the field; null if none is told
   * @param mediaType as it was sent; null if none is told
   */
  record Part(@Nullable String name, @Nullable String mediaType, boolean isFile, byte[] bytes) {

    String text() {
      return new String(bytes, StandardCharsets.UTF_8);
    }
  }

  /** Null if it is not written as parts are. */
  static @Nullable List<Part> read(byte[] body, String mediaType) {
    var matcher = BOUNDARY.matcher(mediaType);
    if (!matcher.find()) {
      return null;
    }
    var delimiter = "--" + (matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    var text = new String(body, StandardCharsets.ISO_8859_1);
    var parts = new ArrayList<Part>();
    int at = text.indexOf(delimiter);
    while (at >= 0 && parts.size() < MOST_PARTS) {
      int start = at + delimiter.length();
      if (text.startsWith("--", start)) {
        return parts;
      }
      int end = text.indexOf("\r\n" + delimiter, start);
      if (end < 0) {
        return null;
      }
      var part = part(text.substring(start, end));
      if (part == null) {
        return null;
      }
      parts.add(part);
      at = end + 2;
    }
    return null;
  }

  private static @Nullable Part part(String text) {
    int blank = text.indexOf("\r\n\r\n");
    if (blank < 0) {
      return null;
    }
    @Nullable String name = null;
    @Nullable String mediaType = null;
    boolean isFile = false;
    for (var line : text.substring(0, blank).split("\r\n")) {
      var header = line.toLowerCase(Locale.ROOT);
      if (header.startsWith("content-disposition:")) {
        var matcher = NAME.matcher(line);
        name = matcher.find() ? utf8(matcher.group(1) == null ? matcher.group(2) : matcher.group(1)) : null;
        isFile = header.contains("filename");
      } else if (header.startsWith("content-type:")) {
        mediaType = line.substring("content-type:".length()).strip();
      }
    }
    return new Part(name, mediaType, isFile, text.substring(blank + 4).getBytes(StandardCharsets.ISO_8859_1));
  }

  private static String utf8(String bytes) {
    return new String(bytes.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
