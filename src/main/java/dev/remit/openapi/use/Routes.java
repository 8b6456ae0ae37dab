package dev.remit.openapi.use;

import dev.remit.openapi.diff.Located;
import dev.remit.openapi.diff.Operation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which operation a path that was called belongs to: the one that says most of it literally (OpenAPI, paths object). */
final class Routes {

  private static final Pattern VARIABLE = Pattern.compile("\\{([^/{}]*)}");
  private static final Pattern SERVER = Pattern.compile("(?:[A-Za-z][A-Za-z0-9+.-]*://[^/]*|//[^/]*)?(/.*)?");

  private final Map<String, List<Route>> byMethod = new HashMap<>();
  private final Contract contract;

  Routes(Contract contract) {
    this.contract = contract;
    contract.paths().forEach(each -> byMethod.computeIfAbsent(each.method(), key -> new ArrayList<>()).add(Route.of(each)));
    byMethod.values().forEach(routes -> routes.sort(Comparator.comparing(Route::weight)));
  }

  /**
   * An operation that was called.
   *
   * @param variables the values of its path variables, decoded, by name
   */
  record Called(Operation operation, Map<String, List<String>> variables) {}

  private record Route(Operation operation, Pattern pattern, List<String> names, String weight) {

    static Route of(Operation operation) {
      var pattern = new StringBuilder();
      var names = new ArrayList<String>();
      var matcher = VARIABLE.matcher(operation.path());
      int from = 0;
      while (matcher.find()) {
        pattern.append(Pattern.quote(operation.path().substring(from, matcher.start()))).append("([^/]+)");
        names.add(matcher.group(1));
        from = matcher.end();
      }
      pattern.append(Pattern.quote(operation.path().substring(from))).append("/?");
      // a letter sorts before a variable, so that what is literal for longer comes first
      return new Route(operation, Pattern.compile(pattern.toString()), names, matcher.replaceAll(Matcher.quoteReplacement("\uffff")));
    }

    @Nullable Called called(String path) {
      var matcher = pattern.matcher(path);
      if (!matcher.matches()) {
        return null;
      }
      var variables = new HashMap<String, List<String>>();
      for (int i = 0; i < names.size(); i++) {
        variables.put(names.get(i), List.of(Query.decoded(matcher.group(i + 1).replace("+", "%2B"))));
      }
      return new Called(operation, variables);
    }
  }

  /** Those that the path may belong to, the likeliest first; with and without the path of a server before it. */
  List<Called> called(String method, String path) {
    var found = new ArrayList<Called>();
    for (var route : byMethod.getOrDefault(method, List.of())) {
      for (var candidate : candidates(route.operation(), path)) {
        var called = route.called(candidate);
        if (called != null) {
          found.add(called);
          break;
        }
      }
    }
    return found;
  }

  private Set<String> candidates(Operation operation, String path) {
    var candidates = new LinkedHashSet<String>();
    candidates.add(path);
    for (var holder : List.of(operation.node(), operation.item(), contract.side().root())) {
      var servers = holder.at("servers");
      if (servers != null) {
        servers.items().stream().map(Routes::base).filter(base -> path.startsWith(base + "/"))
            .forEach(base -> candidates.add(path.substring(base.length())));
        break;
      }
    }
    return candidates;
  }

  private static String base(Located server) {
    var matcher = SERVER.matcher(String.valueOf(server.text("url")));
    var path = matcher.matches() && matcher.group(1) != null ? matcher.group(1) : "";
    return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
  }
}
