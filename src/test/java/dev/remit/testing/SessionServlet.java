package dev.remit.testing;

import dev.remit.identity.SignInMethod;
import dev.remit.identity.control.Sessions;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/** Signs somebody in without asking for anything, so that a test can be many people; only in the archive of the tests. */
@WebServlet(name = "test-session", urlPatterns = SessionServlet.PATH)
public class SessionServlet extends HttpServlet {

  static final String ADDRESS = "/test-session";
  static final String PATH = "/WEB-INF/test-session";

  @Inject
  transient Sessions sessions;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var session = sessions.begin(UUID.fromString(request.getParameter("person")), SignInMethod.PASSWORD, "a test");
    response.getWriter().write(session.id() + " " + session.secret());
  }
}
