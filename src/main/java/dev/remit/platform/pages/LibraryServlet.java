package dev.remit.platform.pages;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The scripts and style sheets of a library among our own; its pages, which it has too, are not served. */
@WebServlet(name = "library", urlPatterns = LibraryServlet.FOLDER + "/*")
public class LibraryServlet extends HttpServlet {

  static final String FOLDER = Assets.FOLDER + "swagger-ui";

  private static final Pattern FILE = Pattern.compile("/[a-z-]+\\.(css|js)");

  @Inject
  transient Assets assets;

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
    var path = FILE.matcher(String.valueOf(request.getPathInfo()));
    var file = path.matches() ? assets.open(FOLDER.substring(Assets.FOLDER.length()) + path.group()) : Optional.<InputStream>empty();
    if (file.isEmpty()) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    response.setContentType(type(path));
    try (var text = file.get()) {
      text.transferTo(response.getOutputStream());
    }
  }

  private static String type(Matcher path) {
    return path.group(1).equals("css") ? "text/css;charset=UTF-8" : "text/javascript;charset=UTF-8";
  }
}
