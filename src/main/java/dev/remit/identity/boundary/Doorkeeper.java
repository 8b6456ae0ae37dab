package dev.remit.identity.boundary;

import dev.remit.identity.control.Admitted;
import dev.remit.identity.control.Sessions;
import dev.remit.identity.control.Tokens;
import dev.remit.platform.pages.Assets;
import dev.remit.platform.pages.PageAddress;
import dev.remit.platform.pages.PageFailures;
import dev.remit.platform.pages.RouteTable;
import dev.remit.platform.persistence.Database;
import dev.remit.platform.persistence.Outage;
import dev.remit.platform.problem.Problem;
import dev.remit.platform.rest.NotReadyFilter;
import dev.remit.platform.rest.Origin;
import dev.remit.platform.security.Caller;
import dev.remit.platform.security.DoorRule;
import dev.remit.platform.security.Forbidden;
import dev.remit.platform.security.NotSignedIn;
import dev.remit.platform.security.Refusals;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Finds out who makes a request, by the token of a machine or the cookie of a browser, and lets nobody unknown go further
 * than what is open to everybody. What they may do there is decided by the use cases.
 */
public class Doorkeeper extends HttpFilter {

  private static final String BEARER = "Bearer ";
  private static final String ERROR = "/error";

  @Inject
  transient Sessions sessions;

  @Inject
  transient Tokens tokens;

  @Inject
  transient SessionCookie cookie;

  @Inject
  transient CurrentSession current;

  @Inject
  transient Caller caller;

  @Inject
  transient RouteTable routes;

  @Inject
  transient Refusals refusals;

  @Inject
  transient Database database;

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    if (!database.usable() || mayPass(request, response)) {
      chain.doFilter(request, response);
    }
  }

  /** Otherwise it is answered already. */
  private boolean mayPass(HttpServletRequest request, HttpServletResponse response) throws IOException, ServletException {
    try {
      identify(request, response);
      checkOrigin(request);
      return isKnownOrOpen(request, response);
    } catch (Forbidden refusal) {
      refusals.record(caller.actor(), refusal, request.getMethod() + " " + PageAddress.path(request));
      PageFailures.answer(refusal, request, response);
    } catch (Problem problem) {
      PageFailures.answer(problem, request, response);
    } catch (RuntimeException failure) {
      PageFailures.answer(Outage.isBehind(failure) ? NotReadyFilter.notReady() : failure, request, response);
    }
    return false;
  }

  private void identify(HttpServletRequest request, HttpServletResponse response) {
    var authorization = request.getHeader("Authorization");
    if (authorization != null && !isForAMock(authorization, request)) {
      caller.is(tokens.admit(bearer(authorization)));
    } else if (!PageAddress.path(request).startsWith(Assets.FOLDER)) {
      cookie.of(request).flatMap(sessions::admit).ifPresent(admitted -> welcome(admitted, request, response));
    }
  }

  /** A mock asks for the credentials that its contract names, which are none of ours. */
  private static boolean isForAMock(String authorization, HttpServletRequest request) {
    return PageAddress.isOfMocks(PageAddress.path(request)) && !authorization.regionMatches(true, 0, BEARER + Tokens.BEGINNING, 0, BEARER.length() + Tokens.BEGINNING.length());
  }

  private void welcome(Admitted admitted, HttpServletRequest request, HttpServletResponse response) {
    caller.is(admitted.actor());
    current.is(admitted.session());
    if (admitted.renewed() != null) {
      cookie.set(request, response, admitted.renewed());
    }
  }

  /** Tokens are sent by programs on purpose, cookies by browsers whoever asks them to. */
  private void checkOrigin(HttpServletRequest request) {
    boolean byBrowser = caller.actor().token() == null && (caller.actor().known() || !isInterface(request));
    if (byBrowser && !Origin.changesNothing(request) && !Origin.isOurs(request)) {
      throw new Forbidden(DoorRule.SAME_ORIGIN.id(), DoorRule.SAME_ORIGIN.says());
    }
  }

  private boolean isKnownOrOpen(HttpServletRequest request, HttpServletResponse response) {
    if (caller.actor().known() || isOpen(PageAddress.path(request))) {
      return true;
    }
    if (isInterface(request) || !Origin.changesNothing(request)) {
      throw new NotSignedIn();
    }
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", SignInAddress.comingBackTo(request));
    return false;
  }

  private boolean isOpen(String path) {
    return path.startsWith(Assets.FOLDER) || path.equals(ERROR)
        || routes.rule(path).filter(DoorRule.OPEN::equals).isPresent();
  }

  private static boolean isInterface(HttpServletRequest request) {
    return PageAddress.isOfPrograms(PageAddress.path(request));
  }

  private static String bearer(String authorization) {
    if (!authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
      throw new NotSignedIn("Only tokens are taken in the header Authorization: Bearer, and the token.");
    }
    return authorization.substring(BEARER.length()).strip();
  }
}
