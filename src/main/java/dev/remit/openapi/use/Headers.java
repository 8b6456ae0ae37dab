package dev.remit.openapi.use;

import java.util.Set;

/** Headers that contracts need not describe, because HTTP does. */
final class Headers {

  /** Of requests (OpenAPI, parameter object) and answers (response object), which describe them otherwise. */
  static final Set<String> DESCRIBED_ELSEWHERE = Set.of("accept", "authorization", "content-type");

  /** Any request or answer may have them (RFC 9110, RFC 9111, RFC 9112, RFC 6265, Fetch Standard). */
  static final Set<String> COMMON = Set.of("accept", "accept-charset", "accept-encoding", "accept-language", "accept-ranges",
      "access-control-allow-credentials", "access-control-allow-headers", "access-control-allow-methods", "access-control-allow-origin",
      "access-control-expose-headers", "access-control-max-age", "access-control-request-headers", "access-control-request-method", "age",
      "allow", "authorization", "cache-control", "connection", "content-disposition", "content-encoding", "content-language",
      "content-length", "content-location", "content-range", "content-type", "cookie", "date", "etag", "expect", "expires", "forwarded",
      "from", "host", "if-match", "if-modified-since", "if-none-match", "if-range", "if-unmodified-since", "keep-alive", "last-modified",
      "link", "location", "max-forwards", "origin", "pragma", "prefer", "proxy-authenticate", "proxy-authorization", "range", "referer",
      "retry-after", "server", "set-cookie", "strict-transport-security", "te", "trailer", "transfer-encoding", "upgrade",
      "user-agent", "vary", "via", "warning", "www-authenticate", "x-forwarded-for", "x-forwarded-proto", "x-requested-with");

  private Headers() {}
}
