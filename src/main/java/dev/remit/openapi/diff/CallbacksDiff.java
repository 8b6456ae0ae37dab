package dev.remit.openapi.diff;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The callbacks of one operation, by name, or by their addresses where the name is another: it never travels. */
final class CallbacksDiff {

  private final OperationsDiff operations;
  private final Scope scope;

  CallbacksDiff(OperationsDiff operations, Scope scope) {
    this.operations = operations;
    this.scope = scope.swap();
  }

  void compare(String label, Operation old, Operation now) {
    if (!old.node().has("callbacks") && !now.node().has("callbacks")) {
      return;
    }
    var before = callbacks(scope.before(), old);
    var after = callbacks(scope.after(), now);
    rename(before, after);
    var names = new LinkedHashSet<>(after.keySet());
    names.addAll(before.keySet());
    for (var name : names) {
      operations.match(scope, OperationKind.CALLBACK, label, label + " callback " + name + " ",
          before.getOrDefault(name, List.of()), after.getOrDefault(name, List.of()));
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

  private static void rename(Map<String, List<Operation>> before, Map<String, List<Operation>> after) {
    var gone = new LinkedHashMap<Set<String>, String>();
    before.forEach((name, calls) -> {
      if (!after.containsKey(name)) {
        gone.putIfAbsent(addresses(calls), name);
      }
    });
    after.forEach((name, calls) -> {
      var old = before.containsKey(name) ? null : gone.remove(addresses(calls));
      if (old != null) {
        before.put(name, before.remove(old));
      }
    });
  }

  private static Set<String> addresses(List<Operation> calls) {
    return calls.stream().map(Operation::label).collect(Collectors.toSet());
  }
}
