package dev.remit.platform.pages;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * What a browser has to know of every answer. Documents are written by strangers, so in pages nothing but our own files
 * may run or be loaded, in answers of the HTTP interface nothing at all; nothing is guessed to be a script, and no other
 * site may frame us.
 */
public class PageHeaders extends HttpFilter {

  private static final String OURS_ONLY =
      "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
  private static final String NOTHING = "default-src 'none'; frame-ancestors 'none'";
  private static final String NO_DEVICES = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";
  private static final String FOR_EVER = "public, max-age=31536000, immutable";

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var path = PageAddress.path(request);
    response.setHeader("Content-Security-Policy", PageAddress.isOfPrograms(path) ? NOTHING : OURS_ONLY);
    response.setHeader("X-Content-Type-Options", "nosniff");
    response.setHeader("Referrer-Policy", "same-origin");
    response.setHeader("Permissions-Policy", NO_DEVICES);
    response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
    response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
    if (request.isSecure()) {
      response.setHeader("Strict-Transport-Security", "max-age=31536000");
    }
    response.setHeader("Cache-Control", caching(path, request));
    chain.doFilter(request, response);
  }

  /** What is shown depends on who asks, so nothing but our own files is kept by anybody else or unasked. */
  private static String caching(String path, HttpServletRequest request) {
    if (PageAddress.isOfPrograms(path)) {
      return "private, no-cache";
    }
    if (!path.startsWith(Assets.FOLDER)) {
      return "no-store";
    }
    return request.getParameter(Assets.VERSION) == null ? "no-cache" : FOR_EVER;
  }
}
