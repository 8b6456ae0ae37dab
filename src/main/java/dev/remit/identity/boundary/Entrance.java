package dev.remit.identity.boundary;

import dev.remit.identity.control.AccountRecords;
import dev.remit.identity.control.Admitted;
import dev.remit.identity.control.Sessions;
import dev.remit.identity.control.SignInAnswer.SignedIn;
import dev.remit.platform.pages.Redirect;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Begins a session for who has just proved who they are, however they did, and sends them on. */
@ApplicationScoped
class Entrance {

  @Inject
  Sessions sessions;

  @Inject
  AccountRecords accounts;

  @Inject
  SessionCookie cookie;

  void admit(SignedIn somebody, String to, HttpServletRequest request, HttpServletResponse response) {
    sessions.replaced(cookie.of(request).orElse(""));
    var session = sessions.begin(somebody.person(), somebody.method(), request.getHeader("User-Agent"));
    cookie.set(request, response, session);
    HostCookie.keepBrowser(somebody.browser(), request, response);
    boolean weak = sessions.admit(session.secret()).map(Admitted::actor).filter(actor -> accounts.own(actor).secondFactorWanted()).isPresent();
    Redirect.to(weak ? AccountServlet.ACCOUNT : to, response);
  }
}
