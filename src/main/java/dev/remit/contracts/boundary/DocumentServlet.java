package dev.remit.contracts.boundary;

import dev.remit.openapi.Notation;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Writes a document as plain text or JSON: strangers wrote it, and a browser runs neither. */
@WebServlet(name = "document", urlPatterns = DocumentServlet.PATH)
public class DocumentServlet extends HttpServlet {

  static final String PATH = "/WEB-INF/document";

  private static final Map<Notation, String> TYPES =
      Map.of(Notation.JSON, "application/json", Notation.YAML, "text/plain;charset=UTF-8");

  @Inject
  transient DocumentPage page;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var text = page.text();
    response.setContentType(TYPES.get(text.notation()));
    response.setContentLength(text.bytes().length);
    response.getOutputStream().write(text.bytes());
  }
}
