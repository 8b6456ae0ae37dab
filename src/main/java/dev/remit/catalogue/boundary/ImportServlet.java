package dev.remit.catalogue.boundary;

import dev.remit.platform.rest.Statuses;
import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;

/** Takes the files of the form on the page of imports. Whoever comes without goes back to the form. */
@WebServlet(name = "import", urlPatterns = ImportServlet.PATH)
public class ImportServlet extends HttpServlet {

  static final String PATH = "/WEB-INF/import";
  static final String PAGE = "/catalogue/import";
  static final String VIEW = "/WEB-INF/pages/catalogue/import.xhtml";

  @Inject
  transient ImportPage page;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    response.setHeader("Location", PAGE);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
    page.take(request.getInputStream(), type(request));
    if (page.problem() != null) {
      response.setStatus(Statuses.of(page.problem().kind()).getStatusCode());
    }
    request.getRequestDispatcher(VIEW).forward(request, response);
  }

  private static MediaType type(HttpServletRequest request) {
    try {
      return MediaType.valueOf(request.getContentType());
    } catch (IllegalArgumentException none) {
      return MediaType.APPLICATION_OCTET_STREAM_TYPE;
    }
  }
}
