package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Matches operations by method and path, whatever the path's variables are called, and webhooks by name. */
final class OperationsDiff {

  private static final Set<String> ITEM = Set.of("$ref", "parameters", "servers", "get", "put", "post", "delete",
      "options", "head", "patch", "trace", "query");

  private final Scope scope;

  OperationsDiff(Scope scope) {
    this.scope = scope;
  }

  void compare() {
    var old = scope.before().root();
    var now = scope.after().root();
    match(scope, "", Operation.of(scope.before(), old.at("paths")), Operation.of(scope.after(), now.at("paths")),
        Rule.OPERATION_ADDED, Rule.OPERATION_REMOVED);
    match(scope.swap(), "webhook ", Operation.of(scope.before(), old.at("webhooks")),
        Operation.of(scope.after(), now.at("webhooks")), Rule.WEBHOOK_ADDED, Rule.WEBHOOK_REMOVED);
  }

  private void match(Scope inside, String prefix, List<Operation> old, List<Operation> now, Rule added, Rule removed) {
    var gone = by(old, Operation::label);
    var pairs = new LinkedHashMap<Operation, Operation>();
    now.forEach(each -> pair(pairs, each, gone.remove(each.label())));
    var renamed = by(gone.values(), Operation::address);
    for (var each : now) {
      var match = pairs.containsKey(each) ? null : renamed.remove(each.address());
      if (match != null) {
        pair(pairs, each, gone.remove(match.label()));
      }
    }
    for (var each : now) {
      inside.report().begin(prefix + each.label());
      kept(inside.in(pairs.get(each), each), prefix, pairs.get(each), each, added);
    }
    gone.values().forEach(each -> {
      inside.report().begin(prefix + each.label());
      inside.in(each, null).found(removed, Direction.NONE, "operation", each.node(), null);
    });
  }

  private static void pair(Map<Operation, Operation> pairs, Operation now, @Nullable Operation old) {
    if (old != null) {
      pairs.put(now, old);
    }
  }

  private static Map<String, Operation> by(Iterable<Operation> operations, Function<Operation, String> key) {
    var map = new LinkedHashMap<String, Operation>();
    operations.forEach(operation -> map.putIfAbsent(key.apply(operation), operation));
    return map;
  }

  private void kept(Scope inside, String prefix, @Nullable Operation old, Operation now, Rule added) {
    if (old == null) {
      inside.found(added, Direction.NONE, "operation", null, now.node());
      return;
    }
    inside.rest(Direction.NONE, "path", old.item(), now.item(), ITEM);
    new OperationDiff(inside, old, now).compare();
    callbacks(inside, prefix + now.label(), old, now);
  }

  private void callbacks(Scope inside, String label, Operation old, Operation now) {
    var before = callbacks(scope.before(), old);
    var after = callbacks(scope.after(), now);
    var names = new LinkedHashSet<>(after.keySet());
    names.addAll(before.keySet());
    for (var name : names) {
      match(inside.swap(), label + " callback " + name + " ", before.getOrDefault(name, List.of()),
          after.getOrDefault(name, List.of()), Rule.CALLBACK_ADDED, Rule.CALLBACK_REMOVED);
    }
  }

  private static Map<String, List<Operation>> callbacks(Side side, Operation operation) {
    var byName = new LinkedHashMap<String, List<Operation>>();
    var callbacks = operation.node().at("callbacks");
    if (callbacks != null) {
      callbacks.keys().forEach(name -> byName.put(name, Operation.of(side, side.follow(callbacks, name))));
    }
    return byName;
  }
}
