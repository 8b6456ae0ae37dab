package dev.remit.identity.boundary;

import dev.remit.identity.company.CompanySignInFailed;
import dev.remit.identity.control.CompanySignIn;
import dev.remit.platform.pages.Redirect;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;

/** Where a browser comes back to from the company's sign-in; what it began with is good for one return. */
@WebServlet(name = "company-answer", urlPatterns = CompanyAnswerServlet.PATH)
public class CompanyAnswerServlet extends HttpServlet {

  static final String PATH = "/WEB-INF/company-answer";

  @Inject
  transient CompanySignIn company;

  @Inject
  transient Entrance entrance;

  @Inject
  transient CompanyDoor door;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
    var visit = HostCookie.COMPANY.of(request).flatMap(CompanyVisit::read);
    if (visit.isEmpty()) {
      Redirect.to(SignInAddress.PATH, response);
      return;
    }
    HostCookie.COMPANY.clear(request, response);
    response.setHeader("Cache-Control", "no-store");
    try {
      var somebody = company.finish(visit.get().challenge(), CompanySignInServlet.back(request), answer(request));
      entrance.admit(somebody, visit.get().to(), request, response);
    } catch (CompanySignInFailed failure) {
      door.refuse(failure, visit.get().to(), request, response);
    }
  }

  private static URI answer(HttpServletRequest request) {
    // the page filter forwarded the request, and a forwarded one keeps its query elsewhere
    var query = request.getAttribute(RequestDispatcher.FORWARD_QUERY_STRING);
    try {
      return URI.create(CompanySignInServlet.back(request) + (query == null ? "" : "?" + query));
    } catch (IllegalArgumentException noAddress) {
      return CompanySignInServlet.back(request);
    }
  }
}
