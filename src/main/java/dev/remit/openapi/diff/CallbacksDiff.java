package dev.remit.openapi.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
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

  // several may go to one address: what did not change is the surest sign
  private void rename(Map<String, List<Operation>> before, Map<String, List<Operation>> after) {
    var gone = before.keySet().stream().filter(name -> !after.containsKey(name)).collect(Collectors.toCollection(ArrayList::new));
    rename(before, after, gone, this::isSame);
    rename(before, after, gone, CallbacksDiff::hasSameAddresses);
  }

  private static void rename(Map<String, List<Operation>> before, Map<String, List<Operation>> after, List<String> gone,
      BiPredicate<List<Operation>, List<Operation>> isKnown) {
    for (var name : after.keySet()) {
      var old = before.containsKey(name) ? null
          : gone.stream().filter(each -> isKnown.test(before.get(each), after.get(name))).findFirst().orElse(null);
      if (old != null) {
        gone.remove(old);
        before.put(name, before.remove(old));
      }
    }
  }

  private boolean isSame(List<Operation> old, List<Operation> now) {
    return hasSameAddresses(old, now)
        && now.stream().allMatch(each -> old.stream().anyMatch(was -> scope.unchanged().same(was.node(), each.node())));
  }

  private static boolean hasSameAddresses(List<Operation> old, List<Operation> now) {
    return addresses(old).equals(addresses(now));
  }

  private static Set<String> addresses(List<Operation> calls) {
    return calls.stream().map(Operation::label).collect(Collectors.toSet());
  }
}
