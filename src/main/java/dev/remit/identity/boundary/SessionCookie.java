package dev.remit.identity.boundary;

import dev.remit.identity.control.OpenedSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * Where a browser keeps the secret of its session. By TLS the name begins with {@code __Host-}, so that no neighbouring
 * host can set it (RFC 6265bis, section 4.1.3.2); without TLS browsers would refuse that name.
 */
@ApplicationScoped
public class SessionCookie {

  private static final String NAME = "remit-session";
  private static final String OF_THIS_HOST = "__Host-";

  @Inject
  Clock clock;

  Optional<String> of(HttpServletRequest request) {
    var cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies).filter(cookie -> cookie.getName().equals(name(request))).map(Cookie::getValue).findFirst();
  }

  void set(HttpServletRequest request, HttpServletResponse response, OpenedSession session) {
    write(request, response, session.secret(), (int) Duration.between(clock.instant(), session.endsAt()).toSeconds());
  }

  void clear(HttpServletRequest request, HttpServletResponse response) {
    write(request, response, "", 0);
  }

  private static void write(HttpServletRequest request, HttpServletResponse response, String value, int seconds) {
    var cookie = new Cookie(name(request), value);
    cookie.setPath("/");
    cookie.setHttpOnly(true);
    cookie.setSecure(request.isSecure());
    cookie.setAttribute("SameSite", "Lax");
    cookie.setMaxAge(seconds);
    response.addCookie(cookie);
  }

  private static String name(HttpServletRequest request) {
    return request.isSecure() ? OF_THIS_HOST + NAME : NAME;
  }
}
