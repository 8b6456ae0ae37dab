package dev.remit.openapi.message;

import dev.remit.openapi.diff.Operation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
  private static final int MOST = 50;

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
    private final List<Mixed> mixed = new ArrayList<>();
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
      return mixed(Contract.address(segment.text()), Objects.requireNonNull(segment.mixture()));
    }

    // what says most literally comes first
    private Branch mixed(String address, Mixture mixture) {
      for (var each : mixed) {
        if (each.address.equals(address)) {
          return each.branch;
        }
      }
      var added = new Mixed(address, mixture, new Branch());
      mixed.add(added);
      mixed.sort(Comparator.comparingInt((Mixed each) -> each.mixture.literal()).reversed());
      return added.branch;
    }
  }

  private record Mixed(String address, Mixture mixture, Branch branch) {}

  private void add(Operation operation) {
    var template = Template.of(operation.path());
    var branch = root;
    for (var segment : template.segments()) {
      branch = branch.next(segment);
    }
    branch.routes.computeIfAbsent(operation.method(), method -> new ArrayList<>()).add(new Route(operation, template));
  }

  /** Those that a request may be for, the likeliest first; one several times if its variables may have several values. */
  public List<Called> called(String method, String path) {
    var found = new ArrayList<Called>(1);
    reached(path, ended -> {
      var routes = ended.branch.routes.getOrDefault(method, List.of());
      routes.forEach(route -> found.add(ended.called(route, ended.values)));
      if (!ended.doubts.isEmpty()) {
        ended.others().forEach(values -> routes.forEach(route -> found.add(ended.called(route, values))));
      }
    });
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
    new Walk(segments, segments.length, action).at(root, 0, List.of(), List.of());
    if (segments.length > 2 && segments[segments.length - 1].isEmpty()) {
      new Walk(segments, segments.length - 1, action).at(root, 0, List.of(), List.of());
    }
  }

  /**
   * Values that are not the only ones to be read.
   *
   * @param at the position of the first of them
   */
  private record Doubt(int at, List<List<String>> readings) {}

  private record Ended(Branch branch, List<String> values, List<Doubt> doubts) {

    Called called(Route route, List<String> these) {
      var variables = new LinkedHashMap<String, String>();
      for (int i = 0; i < these.size(); i++) {
        variables.put(route.template.names().get(i), these.get(i));
      }
      return new Called(route.operation, variables, route.template.demands(), route.template.asked());
    }

    List<List<String>> others() {
      var all = new ArrayList<>(List.of(values));
      for (var doubt : doubts) {
        for (int i = 0, known = all.size(); i < known && all.size() < MOST; i++) {
          var before = all.get(i);
          doubt.readings.stream().skip(1).limit(MOST - all.size()).forEach(reading -> all.add(replaced(before, doubt.at, reading)));
        }
      }
      return all.subList(1, all.size());
    }

    private static List<String> replaced(List<String> values, int at, List<String> reading) {
      var all = new ArrayList<>(values);
      for (int i = 0; i < reading.size(); i++) {
        all.set(at + i, reading.get(i));
      }
      return all;
    }
  }

  private record Walk(String[] segments, int length, Consumer<Ended> action) {

    void at(Branch branch, int position, List<String> values, List<Doubt> doubts) {
      if (position == length) {
        if (!branch.routes.isEmpty()) {
          action.accept(new Ended(branch, values, doubts));
        }
        return;
      }
      var segment = segments[position];
      var literal = literal(branch, segment);
      if (literal != null) {
        at(literal, position + 1, values, doubts);
      }
      for (var mixed : branch.mixed) {
        var readings = mixed.mixture.readings(segment);
        if (!readings.isEmpty()) {
          at(mixed.branch, position + 1, with(values, readings.get(0)),
              readings.size() == 1 ? doubts : with(doubts, List.of(new Doubt(values.size(), readings))));
        }
      }
      if (branch.variable != null && !segment.isEmpty()) {
        at(branch.variable, position + 1, with(values, List.of(segment)), doubts);
      }
    }

    private static @Nullable Branch literal(Branch branch, String segment) {
      var written = branch.literals.get(segment);
      return written != null || segment.indexOf('%') < 0 || segment.toLowerCase(Locale.ROOT).contains(SLASH)
          ? written : branch.literals.get(Query.unescaped(segment));
    }

    private static <T> List<T> with(List<T> values, List<T> more) {
      var all = new ArrayList<>(values);
      all.addAll(more);
      return all;
    }
  }
}
