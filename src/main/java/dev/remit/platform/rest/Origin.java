package dev.remit.platform.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;

/** Whether a request that changes something comes from a page of our own. */
public final class Origin {

  private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

  private Origin() {}

  /**
   * Browsers say it themselves, in {@code Sec-Fetch-Site} (Fetch Metadata) or in {@code Origin} (RFC 6454); a page cannot
   * set either.
   */
  public static boolean isOurs(HttpServletRequest request) {
    var site = request.getHeader("Sec-Fetch-Site");
    return site == null ? of(request).equals(request.getHeader("Origin")) : site.equals("same-origin");
  }

  public static boolean changesNothing(HttpServletRequest request) {
    return HARMLESS.contains(request.getMethod());
  }

  /** Scheme, host and port under which Remit was asked. */
  public static String of(HttpServletRequest request) {
    var url = request.getRequestURL();
    return url.substring(0, url.length() - request.getRequestURI().length());
  }
}
