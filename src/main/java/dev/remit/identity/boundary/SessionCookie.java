package dev.remit.identity.boundary;

import dev.remit.identity.control.OpenedSession;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/** Where a browser keeps the secret of its session. */
@ApplicationScoped
public class SessionCookie {

  private static final HostCookie COOKIE = new HostCookie("remit-session");

  @Inject
  Clock clock;

  Optional<String> of(HttpServletRequest request) {
    return COOKIE.of(request);
  }

  void set(HttpServletRequest request, HttpServletResponse response, OpenedSession session) {
    COOKIE.set(request, response, session.secret(), Duration.between(clock.instant(), session.endsAt()));
  }

  void clear(HttpServletRequest request, HttpServletResponse response) {
    COOKIE.clear(request, response);
  }
}
