package dev.remit.identity.boundary;

import dev.remit.identity.control.Accounts;
import dev.remit.identity.control.SignInAnswer;
import dev.remit.identity.control.SignInAnswer.CodeNeeded;
import dev.remit.identity.control.SignInAnswer.SignedIn;
import dev.remit.identity.control.SignInRefused;
import dev.remit.platform.pages.Form;
import dev.remit.platform.pages.FormRefusal;
import dev.remit.platform.pages.FormServlet;
import dev.remit.platform.pages.Redirect;
import dev.remit.platform.problem.Problem;
import dev.remit.platform.security.Caller;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;

/** Where people say who they are: by name and password, then by a code where their account asks for one. */
@WebServlet(name = "sign-in", urlPatterns = SignInServlet.PATH)
public class SignInServlet extends FormServlet {

  static final String PATH = "/WEB-INF/sign-in";

  static final String VIEW = "/WEB-INF/pages/identity/sign-in.xhtml";
  private static final Duration STEP = Duration.ofMinutes(5);
  private static final String CODE = "code";

  @Inject
  transient Accounts accounts;

  @Inject
  transient Entrance entrance;

  @Inject
  transient DoorPage page;

  @Inject
  transient Caller caller;

  @Override
  protected void show(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
    var to = SignInAddress.safe(request.getParameter("to"));
    if (caller.actor().known()) {
      Redirect.to(to, response);
      return;
    }
    page.say(request.getParameter("note"));
    show(to, CODE.equals(request.getParameter("step")) && HostCookie.STEP.of(request).isPresent(), request, response);
  }

  @Override
  protected void take(Form form, HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
    var to = SignInAddress.safe(form.text("to"));
    boolean second = form.text("step").equals(CODE);
    try {
      answer(second ? confirmed(form, request) : accounts.signIn(form.text("name"), form.text("password"), browser(request)), to, request, response);
    } catch (SignInRefused refusal) {
      refuse(form, refusal, HttpServletResponse.SC_UNAUTHORIZED, response);
      show(to, second && !refusal.late(), request, response);
    } catch (Problem busy) {
      FormRefusal.statusOrThrow(busy, response);
      page.refuse(form, busy);
      show(to, second, request, response);
    }
  }

  private SignInAnswer confirmed(Form form, HttpServletRequest request) {
    return accounts.confirm(HostCookie.STEP.of(request).orElse(null), form.text(CODE), browser(request));
  }

  private void answer(SignInAnswer answer, String to, HttpServletRequest request, HttpServletResponse response) {
    if (answer instanceof CodeNeeded needed) {
      HostCookie.STEP.set(request, response, needed.ticket(), STEP);
      Redirect.to(SignInAddress.codeStep(to), response);
    } else if (answer instanceof SignedIn somebody) {
      HostCookie.STEP.clear(request, response);
      entrance.admit(somebody, to, request, response);
    }
  }

  private void refuse(Form form, Problem refusal, int status, HttpServletResponse response) {
    response.setStatus(status);
    page.refuse(form, refusal);
  }

  private void show(String to, boolean second, HttpServletRequest request, HttpServletResponse response)
      throws ServletException, IOException {
    page.goOnTo(to);
    if (second) {
      page.askForCode();
    }
    response.setHeader("Cache-Control", "no-store");
    request.getRequestDispatcher(VIEW).forward(request, response);
  }

  private static String browser(HttpServletRequest request) {
    return HostCookie.BROWSER.of(request).orElse("");
  }
}
