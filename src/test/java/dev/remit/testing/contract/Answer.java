package dev.remit.testing.contract;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a server answered to a request.
 *
 * @param method of the request
 * @param path of the request, as it was sent
 * @param headers by name, whatever the case
 */
record Answer(String method, String path, int status, Map<String, List<String>> headers, byte[] body) {

  Answer {
    var anyCase = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
    anyCase.putAll(headers);
    headers = anyCase;
  }

  /** Without parameters such as the character set; empty when none is given. */
  String mediaType() {
    return headers.getOrDefault("Content-Type", List.of("")).get(0).split(";")[0].strip().toLowerCase(Locale.ROOT);
  }

  boolean isJson() {
    return mediaType().equals("application/json") || mediaType().endsWith("+json");
  }

  String text() {
    return new String(body, StandardCharsets.UTF_8);
  }

  @Override
  public String toString() {
    return method + " " + path + " answered " + status + " " + mediaType();
  }
}
