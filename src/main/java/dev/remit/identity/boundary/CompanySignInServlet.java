package dev.remit.identity.boundary;

import dev.remit.identity.company.Challenge;
import dev.remit.identity.company.CompanySignInFailed;
import dev.remit.identity.control.CompanySignIn;
import dev.remit.platform.pages.Redirect;
import dev.remit.platform.rest.Origin;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;

/** Sends a browser to the company's sign-in, with what only it can come back with in a cookie. */
@WebServlet(name = "company-sign-in", urlPatterns = CompanySignInServlet.PATH)
public class CompanySignInServlet extends HttpServlet {

  static final String PATH = "/WEB-INF/company-sign-in";
  static final String BEGIN = SignInAddress.PATH + "/company";
  static final String ANSWER = BEGIN + "/answer";

  private static final Duration PATIENCE = Duration.ofMinutes(15);

  @Inject
  transient CompanySignIn company;

  @Inject
  transient CompanyDoor door;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
    var to = SignInAddress.safe(request.getParameter("to"));
    var challenge = Challenge.random();
    try {
      var address = company.begin(challenge, back(request));
      HostCookie.COMPANY.set(request, response, CompanyVisit.write(challenge, to), PATIENCE);
      response.setHeader("Cache-Control", "no-store");
      Redirect.to(address.toString(), response);
    } catch (CompanySignInFailed failure) {
      door.refuse(failure, to, request, response);
    }
  }

  /** The one address that the provider has to know. */
  static URI back(HttpServletRequest request) {
    return URI.create(Origin.of(request) + ANSWER);
  }
}
