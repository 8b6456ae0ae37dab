package dev.remit.openapi;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An HTTP request (RFC 9110) as far as a contract speaks of it. */
public interface Request {

  /** As it was sent: {@code GET}. */
  String method();

  /** What stands after the address of the API, beginning with a slash, as it was sent: percent-encoded. */
  String path();

  /** What stands after the question mark, as it was sent; null if there is none. */
  @Nullable String query();

  /** The lines of a header, whatever the case of its name; none if it was not sent. */
  List<String> headers(String name);

  /** The content; empty if there is none. */
  byte[] body();

  /** The first line of a header; null if it was not sent. */
  default @Nullable String header(String name) {
    var lines = headers(name);
    return lines.isEmpty() ? null : lines.get(0);
  }
}
