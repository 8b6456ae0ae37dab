package dev.remit.openapi.diff;

import dev.remit.openapi.Change;
import dev.remit.openapi.Claim;
import dev.remit.openapi.tree.Node;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A change as it is told, and what proves it; null where nothing has to or nothing does. */
record Told(Change change, @Nullable Proof proof) {

  /** What somebody else can check of it; empty where the proof is no matter of values. */
  Optional<Claim> claim() {
    if (proof == null || proof.whole() == null) {
      return Optional.empty();
    }
    return Optional.of(new Claim(change, proof.whole().toJson(), pointer(proof.before()), pointer(proof.after()),
        proof.direction(), proof.accepted()));
  }

  private static @Nullable String pointer(@Nullable Located schema) {
    return schema == null ? null : schema.pointer().toString();
  }

  /** By operation in this order, what concerns none of them first, and the worst first within one. */
  static List<Told> sorted(Collection<Told> changes, Map<@Nullable String, Integer> order) {
    var sorted = new ArrayList<>(changes);
    sorted.sort((one, other) -> {
      int byOperation = Integer.compare(order.getOrDefault(one.change.operation(), -1), order.getOrDefault(other.change.operation(), -1));
      return byOperation == 0 ? other.change.severity().compareTo(one.change.severity()) : byOperation;
    });
    return sorted;
  }
}
