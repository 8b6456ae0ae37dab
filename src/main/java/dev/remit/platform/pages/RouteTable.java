package dev.remit.platform.pages;

import dev.remit.platform.security.Rule;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The routes of all modules. No two of them match the same path. */
@ApplicationScoped
public class RouteTable {

  @Inject
  @Any
  Instance<PageRoutes> modules;

  private List<Route> routes = List.of();

  record Match(Route route, Map<String, String> variables) {}

  @PostConstruct
  void collect() {
    routes = modules.stream().flatMap(module -> module.routes().stream()).toList();
  }

  /** Who may come to this path; nobody has said so where there is no route. */
  public Optional<Rule> rule(String path) {
    return find(path).map(match -> match.route().rule());
  }

  Optional<Match> find(String path) {
    return routes.stream().flatMap(route -> route.match(path).stream()).findFirst();
  }
}
