package dev.remit.platform.pages;

import dev.remit.platform.persistence.Database;
import dev.remit.platform.security.Caller;
import dev.remit.platform.security.Forbidden;
import dev.remit.platform.security.Refusals;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/**
 * Readable addresses for pages: forwards them to their views, and shows what goes wrong there in the frame. What is no
 * page's address goes on untouched; only files of the archive, but for our assets, are nobody's address.
 */
public class PageFilter extends HttpFilter {

  private static final Set<String> METHODS = Set.of("GET", "HEAD");

  private static final String FACES = "jakarta.faces";

  // so that a page that fails half-way can still become an error page
  private static final int BUFFER = 64 * 1024;

  @Inject
  @Any
  transient Instance<LoadedPage> pages;

  @Inject
  transient RouteTable routes;

  @Inject
  transient Database database;

  @Inject
  transient Refusals refusals;

  @Inject
  transient Caller caller;

  @Override
  protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    var path = PageAddress.path(request);
    if (path.endsWith(".xhtml") || isFileOfTheArchive(path)) {
      PageFailures.show(PageFailure.notFound(), request, response);
      return;
    }
    var found = routes.find(path);
    if (found.isPresent()) {
      open(found.get(), request, response);
    } else {
      chain.doFilter(request, response);
    }
  }

  private void refused(Exception failure, HttpServletRequest request) {
    if (failure instanceof Forbidden refusal) {
      refusals.record(caller.actor(), refusal, request.getMethod() + " " + PageAddress.path(request));
    }
  }

  // the command line lies at the archive's root, from where the server would serve it
  private boolean isFileOfTheArchive(String path) throws MalformedURLException {
    return !path.startsWith(Assets.FOLDER) && !PageAddress.isOfPrograms(path) && path.length() > 1
        && getServletContext().getResource(path) != null;
  }

  private void open(RouteTable.Match match, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    if (!METHODS.contains(request.getMethod()) && !(match.route().forms() && request.getMethod().equals("POST"))) {
      response.setHeader("Allow", match.route().forms() ? "GET, HEAD, POST" : "GET, HEAD");
      PageFailures.show(PageFailure.methodNotAllowed(), request, response);
    } else if (speaksToFaces(request)) {
      PageFailures.show(PageFailure.malformed(), request, response);
    } else if (!database.usable()) {
      PageFailures.show(PageFailure.waiting(), request, response);
    } else {
      request.setAttribute(PageAddress.VARIABLES, match.variables());
      answer(match.route(), request, response);
    }
  }

  /** Our pages have no state and no components that listen, so whoever sends some is not one of them. */
  private static boolean speaksToFaces(HttpServletRequest request) {
    var query = request.getQueryString();
    try {
      return query != null && URLDecoder.decode(query, StandardCharsets.UTF_8).contains(FACES);
    } catch (IllegalArgumentException broken) {
      return true;
    }
  }

  private void answer(Route route, HttpServletRequest request, HttpServletResponse response)
      throws IOException, ServletException {
    try {
      if (route.page() != null) {
        pages.select(route.page()).get().load();
      }
      response.setBufferSize(BUFFER);
      request.getRequestDispatcher(route.view()).forward(request, response);
    } catch (ServletException | RuntimeException failure) {
      if (response.isCommitted()) {
        throw failure;
      }
      response.resetBuffer();
      refused(failure, request);
      PageFailures.show(PageFailures.of(failure), request, response);
    }
  }
}
