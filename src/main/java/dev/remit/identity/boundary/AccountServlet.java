package dev.remit.identity.boundary;

import dev.remit.identity.control.Passwords;
import dev.remit.identity.control.SecondFactor;
import dev.remit.identity.control.Sessions;
import dev.remit.identity.control.Tokens;
import dev.remit.platform.pages.Form;
import dev.remit.platform.pages.FormRefusal;
import dev.remit.platform.pages.FormServlet;
import dev.remit.platform.pages.Link;
import dev.remit.platform.pages.NothingHere;
import dev.remit.platform.pages.Redirect;
import dev.remit.platform.problem.Problem;
import dev.remit.platform.rest.Keys;
import dev.remit.platform.security.Caller;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/**
 * Takes the forms of the account page. What was done is told by the page one is sent to; secrets that are told once are shown
 * in the answer itself, since they are kept nowhere to be shown later.
 */
@WebServlet(name = "account", urlPatterns = AccountServlet.PATH + "/*")
public class AccountServlet extends FormServlet {

  static final String ACCOUNT = "/account";
  static final String PATH = "/WEB-INF/account";
  static final String VIEW = "/WEB-INF/pages/identity/account.xhtml";
  static final String SECOND_FACTOR_VIEW = "/WEB-INF/pages/identity/second-factor.xhtml";

  @Inject
  transient AccountPage page;

  @Inject
  transient SecondFactorPage authenticator;

  @Inject
  transient Passwords passwords;

  @Inject
  transient SecondFactor secondFactor;

  @Inject
  transient Sessions sessions;

  @Inject
  transient Tokens tokens;

  @Inject
  transient SessionCookie cookie;

  @Inject
  transient Caller caller;

  @Inject
  transient CurrentSession current;

  @Inject
  transient Clock clock;

  @Override
  protected void show(HttpServletRequest request, HttpServletResponse response) {
    Redirect.to(ACCOUNT, response);
  }

  @Override
  protected void take(Form form, HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
    var name = request.getPathInfo().substring(1);
    try {
      var done = done(name, form, request, response);
      if (done == null) {
        show(VIEW, request, response);
      } else {
        Redirect.to(Link.to("account").with("done", done).toString(), response);
      }
    } catch (Problem problem) {
      FormRefusal.statusOrThrow(problem, response);
      page.refuse(name, form, problem);
      if (name.equals("second-factor")) {
        authenticator.load();
      }
      show(name.equals("second-factor") ? SECOND_FACTOR_VIEW : VIEW, request, response);
    }
  }

  /** What was done, for the page to say; nothing when the page shows what came of it. */
  private @Nullable String done(String name, Form form, HttpServletRequest request, HttpServletResponse response) {
    return switch (name) {
      case "password" -> changePassword(form, request, response);
      case "second-factor" -> switchOn(form, request, response);
      case "second-factor-off" -> switchOff(form, request, response);
      case "recovery-codes" -> renewCodes(form);
      case "end-session" -> endSession(form);
      case "token" -> makeToken(form);
      case "revoke-token" -> revokeToken(form);
      default -> throw new NothingHere();
    };
  }

  private String changePassword(Form form, HttpServletRequest request, HttpServletResponse response) {
    var kept = passwords.change(caller.actor(), current.id(), form.text("present"), form.text("password"));
    cookie.set(request, response, kept);
    return "password";
  }

  private @Nullable String switchOn(Form form, HttpServletRequest request, HttpServletResponse response) {
    var on = secondFactor.switchOn(caller.actor(), current.id(), form.text("present"), form.text("code"));
    cookie.set(request, response, on.session());
    page.show(on.recoveryCodes());
    return null;
  }

  private String switchOff(Form form, HttpServletRequest request, HttpServletResponse response) {
    cookie.set(request, response, secondFactor.switchOff(caller.actor(), current.id(), form.text("present"), form.text("code")));
    return "second-factor-off";
  }

  private @Nullable String renewCodes(Form form) {
    page.show(secondFactor.renewRecoveryCodes(caller.actor(), form.text("present"), form.text("code")));
    return null;
  }

  private String endSession(Form form) {
    sessions.end(caller.actor(), Keys.of(form.text("session")));
    return "session";
  }

  private @Nullable String makeToken(Form form) {
    page.show(tokens.make(caller.actor(), TokenForm.input(form, clock.instant())));
    return null;
  }

  private String revokeToken(Form form) {
    tokens.revoke(caller.actor(), Keys.of(form.text("token")));
    return "token";
  }

  private void show(String view, HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
    page.load();
    response.setHeader("Cache-Control", "no-store");
    request.getRequestDispatcher(view).forward(request, response);
  }
}
