package dev.remit.openapi.mock.space;

import dev.remit.openapi.diff.Operation;
import dev.remit.openapi.message.Contract;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the collections of a document. */
final class Discovery {

  private final Contract contract;
  private final Shapes shapes;
  private final Map<String, Group> groups = new LinkedHashMap<>();
  private final Map<String, CollectionPlan> byAddress = new HashMap<>();
  private final Map<String, Behaviour> behaviours = new HashMap<>();

  Discovery(Contract contract, Shapes shapes) {
    this.contract = contract;
    this.shapes = shapes;
    for (var operation : contract.paths()) {
      var path = Group.path(operation);
      if (isPlain(path)) {
        groups.computeIfAbsent(Contract.address(path), key -> new Group(path)).add(operation);
      }
    }
    pairs().stream().sorted(Comparator.comparingInt(pair -> pair.path().length())).forEach(this::add);
    views();
  }

  List<CollectionPlan> plans() {
    return List.copyOf(byAddress.values());
  }

  Map<String, Behaviour> behaviours() {
    return behaviours;
  }

  // what mixes texts and variables, or needs more than the path, is nothing that one can guess
  private static boolean isPlain(String path) {
    return path.indexOf('?') < 0 && path.indexOf('#') < 0
        && List.of(path.split("/", -1)).stream().allMatch(segment -> segment.indexOf('{') < 0 || CollectionPlan.isVariable(segment));
  }

  /** A collection and its item, one of which the document may not have. */
  record Pair(String path, @Nullable Group collection, @Nullable Group item) {

    boolean has(String method, boolean ofItem) {
      var group = ofItem ? item : collection;
      return group != null && group.has(method);
    }

    @Nullable Operation get(String method, boolean ofItem) {
      var group = ofItem ? item : collection;
      return group == null ? null : group.get(method);
    }

    @Nullable String variable() {
      return item == null ? null : item.lastSegment().substring(1, item.lastSegment().length() - 1);
    }

    String segment() {
      return path.substring(path.lastIndexOf('/') + 1);
    }
  }

  private List<Pair> pairs() {
    var pairs = new LinkedHashMap<String, Pair>();
    for (var group : groups.values()) {
      if (CollectionPlan.isVariable(group.lastSegment())) {
        var collection = groups.get(Contract.address(group.above()));
        pairs.put(Contract.address(group.above()), new Pair(collection == null ? group.above() : collection.path(), collection, group));
      }
    }
    for (var group : groups.values()) {
      if (group.has("GET") && group.has("POST") && !CollectionPlan.isVariable(group.lastSegment())) {
        pairs.putIfAbsent(Contract.address(group.path()), new Pair(group.path(), group, null));
      }
    }
    return new ArrayList<>(pairs.values());
  }

  private void add(Pair pair) {
    var reading = new PairReading(contract, shapes, pair, parent(pair.path()));
    var plan = reading.plan();
    if (plan != null) {
      byAddress.put(Contract.address(pair.path()), plan);
      reading.behaviours(plan).forEach(behaviours::putIfAbsent);
    }
  }

  // the nearest item that stands before it
  private @Nullable CollectionPlan parent(String path) {
    for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      var above = path.substring(0, slash);
      int last = above.lastIndexOf('/');
      var plan = last >= 0 && CollectionPlan.isVariable(above.substring(last + 1)) ? byAddress.get(Contract.address(above.substring(0, last))) : null;
      if (plan != null && plan.addressed()) {
        return plan;
      }
    }
    return null;
  }

  // GET /pets/findByStatus lists pets too, if it says by which member
  private void views() {
    for (var group : groups.values()) {
      var plan = byAddress.get(Contract.address(group.above()));
      var operation = group.get("GET");
      if (plan != null && operation != null && !CollectionPlan.isVariable(group.lastSegment())) {
        var answers = new Answers(contract, shapes, operation, group.lastSegment(), Set.of());
        var envelope = Envelope.ofList(answers.body(answers.status(Answers.OK)), group.lastSegment());
        var list = envelope == null || !plan.views().contains(envelope.inner().item()) ? null : ListPlan.of(contract, shapes, operation, envelope, plan.main());
        if (list != null && list.hasFilters()) {
          behaviours.putIfAbsent(operation.label(), new Behaviour(Behaviour.Act.LIST, plan, answers, null, list, false));
        }
      }
    }
  }
}
