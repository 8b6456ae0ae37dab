package dev.remit.openapi.diff;

import dev.remit.openapi.tree.Node;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What searches for witnesses at a pair of schemas have shown, for those after them. */
final class Lessons {

  private final Map<Pair, List<Node>> shown = new IdentityHashMap<>();
  private final Set<Pair> searched = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Values that one version took and the other did not. */
  List<Node> shown(Pair pair) {
    return shown.getOrDefault(pair, List.of());
  }

  /** False if the whole pair has been searched before. */
  boolean begin(Pair pair) {
    return searched.add(pair);
  }

  void showed(Pair pair, @Nullable Proof proof) {
    if (proof != null && proof.value() != null) {
      shown.putIfAbsent(pair, List.of(proof.value()));
    }
  }
}
