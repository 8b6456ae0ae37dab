package dev.remit.openapi.message;

import dev.remit.openapi.diff.Operation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Which operation a path that was called belongs to: the one that says most of it literally (OpenAPI, paths object), with and
 * without the path of a server before it. A slash at the end does not matter. Takes as long as the path has segments,
 * however many operations there are. Immutable.
 */
public final class Router {

  private static final String SLASH = "%2f";

  private final Branch root = new Branch();
  private final List<String> bases;

  public Router(Contract contract) {
    contract.paths().forEach(this::add);
    this.bases = Bases.of(contract);
  }

  private record Route(Operation operation, Template template) {}

  /** A segment's text, mixture or variable, and what may come after it. */
  private static final class Branch {

    private final Map<String, Branch> literals = new LinkedHashMap<>();
    private final Map<String, Mixed> mixed = new LinkedHashMap<>();
    private @Nullable Branch variable;
    private final Map<String, List<Route>> routes = new LinkedHashMap<>();

    private Branch next(Template.Segment segment) {
      if (segment.literal() != null) {
        return literals.computeIfAbsent(segment.literal(), text -> new Branch());
      }
      if (segment.isVariable()) {
        variable = variable == null ? new Branch() : variable;
        return variable;
      }
      return mixed.computeIfAbsent(Contract.address(segment.text()), text -> new Mixed(segment, new Branch())).branch;
    }
  }

  private record Mixed(Template.Segment segment, Branch branch) {}

  private void add(Operation operation) {
    var template = Template.of(operation.path());
    var branch = root;
    for (var segment : template.segments()) {
      branch = branch.next(segment);
    }
    branch.routes.computeIfAbsent(operation.method(), method -> new ArrayList<>()).add(new Route(operation, template));
  }

  /** Those that a request may be for, the likeliest first. */
  public List<Called> called(String method, String path) {
    var found = new ArrayList<Called>(1);
    reached(path, ended -> ended.branch.routes.getOrDefault(method, List.of()).forEach(route -> found.add(ended.called(route))));
    return found;
  }

  /** The methods that a path takes, in the order of the alphabet; none for one that is in no template. */
  public Set<String> methods(String path) {
    var methods = new TreeSet<String>();
    reached(path, ended -> methods.addAll(ended.branch.routes.keySet()));
    return methods;
  }

  /** The operations of a path. */
  public Collection<Operation> operations(String path) {
    var operations = new ArrayList<Operation>();
    reached(path, ended -> ended.branch.routes.values().forEach(routes -> routes.forEach(route -> operations.add(route.operation))));
    return operations;
  }

  private void reached(String path, Consumer<Ended> action) {
    walk(path, action);
    for (var base : bases) {
      if (path.startsWith(base) && path.length() > base.length() && path.charAt(base.length()) == '/') {
        walk(path.substring(base.length()), action);
      }
    }
  }

  private void walk(String path, Consumer<Ended> action) {
    var segments = path.split("/", -1);
    new Walk(segments, segments.length, action).at(root, 0, List.of());
    if (segments.length > 2 && segments[segments.length - 1].isEmpty()) {
      new Walk(segments, segments.length - 1, action).at(root, 0, List.of());
    }
  }

  private record Ended(Branch branch, List<String> values) {

    Called called(Route route) {
      var variables = new LinkedHashMap<String, String>();
      for (int i = 0; i < values.size(); i++) {
        variables.put(route.template.names().get(i), values.get(i));
      }
      return new Called(route.operation, variables, route.template.demands());
    }
  }

  private record Walk(String[] segments, int length, Consumer<Ended> action) {

    void at(Branch branch, int position, List<String> values) {
      if (position == length) {
        if (!branch.routes.isEmpty()) {
          action.accept(new Ended(branch, values));
        }
        return;
      }
      var segment = segments[position];
      var literal = literal(branch, segment);
      if (literal != null) {
        at(literal, position + 1, values);
      }
      for (var mixed : branch.mixed.values()) {
        matched(mixed, segment, position, values);
      }
      if (branch.variable != null && !segment.isEmpty()) {
        at(branch.variable, position + 1, with(values, List.of(segment)));
      }
    }

    private static @Nullable Branch literal(Branch branch, String segment) {
      var written = branch.literals.get(segment);
      return written != null || segment.indexOf('%') < 0 || segment.toLowerCase(java.util.Locale.ROOT).contains(SLASH)
          ? written : branch.literals.get(Query.unescaped(segment));
    }

    private void matched(Mixed mixed, String segment, int position, List<String> values) {
      var matcher = java.util.Objects.requireNonNull(mixed.segment.pattern()).matcher(segment);
      if (matcher.matches()) {
        var groups = new ArrayList<String>();
        for (int i = 1; i <= matcher.groupCount(); i++) {
          groups.add(matcher.group(i));
        }
        at(mixed.branch, position + 1, with(values, groups));
      }
    }

    private static List<String> with(List<String> values, List<String> more) {
      var all = new ArrayList<String>(values);
      all.addAll(more);
      return all;
    }
  }
}
