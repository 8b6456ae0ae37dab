package dev.remit.openapi.message;

import dev.remit.openapi.Request;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A request with its parameters told apart, none of them decoded. */
final class Sent {

  final Request request;
  final Called called;
  private @Nullable Map<String, List<String>> query;
  private @Nullable Map<String, List<String>> cookies;

  Sent(Request request, Called called) {
    this.request = request;
    this.called = called;
  }

  Map<String, List<String>> query() {
    if (query == null) {
      query = Query.raw(request.query());
    }
    return query;
  }

  /** By name (RFC 6265, section 4.2.1). */
  Map<String, List<String>> cookies() {
    if (cookies == null) {
      cookies = new LinkedHashMap<>();
      for (var line : request.headers("Cookie")) {
        for (var pair : line.split(";")) {
          int equals = pair.indexOf('=');
          if (equals > 0) {
            cookies.computeIfAbsent(pair.substring(0, equals).strip(), key -> new ArrayList<>(1)).add(pair.substring(equals + 1).strip());
          }
        }
      }
    }
    return cookies;
  }
}
