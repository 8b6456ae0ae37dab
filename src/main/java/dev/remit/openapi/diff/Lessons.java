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

  /** So many failures say that more will follow. */
  private static final int ENOUGH = 3;

  private final Map<Pair, Integer> failures = new IdentityHashMap<>();
  private final Map<Pair, List<Node>> shown = new IdentityHashMap<>();
  private final Set<Pair> searched = Collections.newSetFromMap(new IdentityHashMap<>());

  /** Whether several forms that came or went at this pair had no witness, so that another one hardly has. */
  boolean areBad(Pair pair) {
    return failures.getOrDefault(pair, 0) >= ENOUGH;
  }

  void failed(Pair pair) {
    failures.merge(pair, 1, Integer::sum);
  }

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
