package dev.remit.platform.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The address of the page that is asked for: what pages read their input from, and build their links with. */
@Named("address")
@RequestScoped
public class PageAddress {

  static final String VARIABLES = "dev.remit.pages.variables";

  @Inject
  HttpServletRequest request;

  /** The decoded path below the application's root. */
  static String path(HttpServletRequest request) {
    var rest = request.getPathInfo();
    return rest == null ? request.getServletPath() : request.getServletPath() + rest;
  }

  /** The value of a variable of the route, decoded. */
  public String variable(String name) {
    var variables = (Map<?, ?>) request.getAttribute(VARIABLES);
    return (String) variables.get(name);
  }

  /** A parameter of the query, unless it is missing or blank. */
  public Optional<String> query(String name) {
    return Optional.ofNullable(request.getParameter(name)).map(String::strip).filter(value -> !value.isEmpty());
  }

  /** All values of a parameter of the query; several may also share one, with commas between. */
  public List<String> queries(String name) {
    var values = new ArrayList<String>();
    for (var value : Optional.ofNullable(request.getParameterValues(name)).orElse(new String[0])) {
      values.addAll(List.of(value.split(",")));
    }
    return values.stream().map(String::strip).filter(value -> !value.isEmpty()).toList();
  }

  /** Where Remit is found by the one who asks: scheme, host and port. */
  public String origin() {
    var url = request.getRequestURL();
    return url.substring(0, url.length() - request.getRequestURI().length());
  }

  /** One segment of a path, encoded (RFC 3986, section 2.1). */
  public static String segment(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}
