package dev.remit.sandbox.boundary;

import dev.remit.openapi.Request;
import dev.remit.platform.rest.BoundedBody;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A call as it came in, for the engine. It keeps what it has read: the request is gone when somebody looks at the call. */
final class HttpCall implements Request {

  /** More is not taken. */
  static final int MOST_BYTES = 4 * 1024 * 1024;

  private static final byte[] NOTHING = {};

  private final String method;
  private final String path;
  private final @Nullable String query;
  private final Map<String, List<String>> headers;
  private final byte[] body;

  private HttpCall(String method, String path, @Nullable String query, Map<String, List<String>> headers, byte[] body) {
    this.method = method;
    this.path = path;
    this.query = query;
    this.headers = headers;
    this.body = body;
  }

  /** @throws dev.remit.platform.problem.Problem of kind TOO_LARGE when the body is longer than is taken */
  static HttpCall of(HttpServletRequest request, SandboxAddress address) throws IOException {
    var headers = new TreeMap<String, List<String>>(String.CASE_INSENSITIVE_ORDER);
    for (var names = request.getHeaderNames(); names.hasMoreElements(); ) {
      var name = names.nextElement();
      headers.computeIfAbsent(name, each -> Collections.list(request.getHeaders(each)));
    }
    boolean hasBody = request.getContentLengthLong() > 0 || request.getHeader("Transfer-Encoding") != null;
    return new HttpCall(request.getMethod(), address.path(), request.getQueryString(), headers,
        hasBody ? BoundedBody.read(request.getInputStream(), MOST_BYTES) : NOTHING);
  }

  @Override
  public String method() {
    return method;
  }

  @Override
  public String path() {
    return path;
  }

  @Override
  public @Nullable String query() {
    return query;
  }

  @Override
  public List<String> headers(String name) {
    return headers.getOrDefault(name, List.of());
  }

  @Override
  public byte[] body() {
    return body;
  }

  /** All of them, several lines of one put together. */
  Map<String, String> allHeaders() {
    var all = new LinkedHashMap<String, String>();
    headers.forEach((name, lines) -> all.put(name, String.join(", ", lines)));
    return all;
  }
}
