package dev.remit.openapi.diff;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Which operations of the new document are which of the old: by label, what is left by {@link OperationKind#identity}, and then by where it
 * is called, since a base path may move from the servers into the paths or back.
 */
final class OperationMatch {

  private final Map<Operation, Operation> pairs = new IdentityHashMap<>();
  private final Map<String, Operation> gone;

  OperationMatch(Scope scope, OperationKind kind, List<Operation> old, List<Operation> now) {
    this.gone = by(old, Operation::label);
    var left = new ArrayList<Operation>();
    for (var each : now) {
      var match = gone.remove(each.label());
      if (match == null) {
        left.add(each);
      } else {
        pairs.put(each, match);
      }
    }
    again(by(gone.values(), kind::identity), by(left, kind::identity));
    left.removeIf(pairs::containsKey);
    if (kind == OperationKind.PATH && !gone.isEmpty() && !left.isEmpty()) {
      again(by(gone.values(), new BasePaths(scope.before())::address), by(left, new BasePaths(scope.after())::address));
    }
  }

  // several of one identity are nobody's certain match
  private void again(Map<String, Operation> old, Map<String, Operation> now) {
    for (var each : now.entrySet()) {
      var match = old.get(each.getKey());
      if (match != null) {
        pairs.put(each.getValue(), match);
        gone.remove(match.label());
      }
    }
  }

  private static Map<String, Operation> by(Iterable<Operation> operations, Function<Operation, String> key) {
    var map = new LinkedHashMap<String, Operation>();
    var ambiguous = new HashSet<String>();
    for (var operation : operations) {
      if (map.putIfAbsent(key.apply(operation), operation) != null) {
        ambiguous.add(key.apply(operation));
      }
    }
    map.keySet().removeAll(ambiguous);
    return map;
  }

  /** The old operation, or null if this one is new. */
  @Nullable Operation before(Operation now) {
    return pairs.get(now);
  }

  Iterable<Operation> gone() {
    return gone.values();
  }
}
