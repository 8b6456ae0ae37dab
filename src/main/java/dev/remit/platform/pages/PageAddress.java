package dev.remit.platform.pages;

import dev.remit.platform.rest.Origin;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The address of the page that is asked for: what pages read their input from, and build their links with. */
@Named("address")
@RequestScoped
public class PageAddress {

  private static final String MOCKS = "/sandbox/";
  private static final List<String> INTERFACES = List.of("/api/", "/graphql/", MOCKS);

  static final String VARIABLES = "dev.remit.pages.variables";

  @Inject
  HttpServletRequest request;

  /** The decoded path below the application's root. */
  public static String path(HttpServletRequest request) {
    var rest = request.getPathInfo();
    return rest == null ? request.getServletPath() : request.getServletPath() + rest;
  }

  /** Whether programs ask there and not people, so that what goes wrong is told as a problem and not as a page. */
  public static boolean isOfPrograms(String path) {
    return INTERFACES.stream().anyMatch((path + "/")::startsWith);
  }

  /** Whether mocks answer there, who speak for others. */
  public static boolean isOfMocks(String path) {
    return path.startsWith(MOCKS);
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

  /** A number in the query that counts from 1; 1 when it is missing or none. */
  public int number(String name) {
    return query(name).filter(text -> text.matches("[1-9]\\d{0,8}")).map(Integer::valueOf).orElse(1);
  }

  /** Where Remit is found by the one who asks: scheme, host and port. */
  public String origin() {
    return Origin.of(request);
  }
}
