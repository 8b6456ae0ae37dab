package dev.remit.identity.boundary;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * A cookie that no script reads. By TLS its name begins with {@code __Host-}, so that no neighbouring host can set it
 * (RFC 6265bis, section 4.1.3.2); without TLS browsers would refuse that name.
 */
record HostCookie(String name) {

  /** What was kept of an earlier sign-in. */
  static final HostCookie BROWSER = new HostCookie("remit-browser");

  /** Where the sign-in is between password and code. */
  static final HostCookie STEP = new HostCookie("remit-sign-in");

  /** What was begun at the company's sign-in, and where to go from there. */
  static final HostCookie COMPANY = new HostCookie("remit-company");

  private static final String OF_THIS_HOST = "__Host-";
  private static final Duration HALF_A_YEAR = Duration.ofDays(180);

  static void keepBrowser(String ticket, HttpServletRequest request, HttpServletResponse response) {
    BROWSER.set(request, response, ticket, HALF_A_YEAR);
  }

  Optional<String> of(HttpServletRequest request) {
    var cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies).filter(cookie -> cookie.getName().equals(name(request))).map(Cookie::getValue).findFirst();
  }

  void set(HttpServletRequest request, HttpServletResponse response, String value, Duration life) {
    var cookie = new Cookie(name(request), value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setAttribute("SameSite", "Lax");
    cookie.setMaxAge((int) life.toSeconds());
    response.addCookie(cookie);
  }

  void clear(HttpServletRequest request, HttpServletResponse response) {
    set(request, response, "", Duration.ZERO);
  }

  private String name(HttpServletRequest request) {
    return request.isSecure() ? OF_THIS_HOST + name : name;
  }
}
