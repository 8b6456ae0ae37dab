package dev.remit.contracts.boundary;

import dev.remit.contracts.control.Contracts;
import dev.remit.openapi.Notation;
import dev.remit.platform.pages.PageAddress;
import dev.remit.platform.problem.Problem;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/**
 * The document of a version for those who follow a link: a browser cannot say which notation it accepts. Shown as plain
 * text or JSON, which run nothing.
 */
@WebServlet(name = "document", urlPatterns = DocumentServlet.PATH)
public class DocumentServlet extends HttpServlet {

  static final String PATH = "/WEB-INF/document";

  private static final Map<String, Notation> NOTATIONS = Map.of("json", Notation.JSON, "yaml", Notation.YAML);
  private static final Map<Notation, String> TYPES =
      Map.of(Notation.JSON, "application/json", Notation.YAML, "text/plain;charset=UTF-8");

  @Inject
  transient Contracts contracts;

  @Inject
  transient PageAddress address;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var notation = Optional.ofNullable(NOTATIONS.get(address.variable("notation"))).orElseThrow(DocumentServlet::unknown);
    var text = contracts.document(address.variable("api"), address.variable("version"), notation);
    response.setContentType(TYPES.get(notation));
    response.setContentLength(text.bytes().length);
    response.getOutputStream().write(text.bytes());
  }

  private static Problem unknown() {
    return new Problem(Problem.Kind.NOT_FOUND, "no-such-notation", "A document is shown as JSON or as YAML.");
  }
}
