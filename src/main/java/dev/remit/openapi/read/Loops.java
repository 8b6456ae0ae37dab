package dev.remit.openapi.read;

import dev.remit.openapi.tree.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * References that lead back to themselves with nothing between, which name no content at all. Each reference leads to
 * at most one other, so following all of them once finds every circle.
 */
final class Loops {

  private final Resolver resolver;
  private final Flaws flaws;
  private final Map<String, Integer> rounds = new HashMap<>();

  Loops(Resolver resolver, Flaws flaws) {
    this.resolver = resolver;
    this.flaws = flaws;
  }

  void find() {
    int round = 0;
    for (var ref : resolver.learned()) {
      follow(ref, round++);
    }
  }

  private void follow(String start, int round) {
    @Nullable String ref = start;
    while (ref != null && !rounds.containsKey(ref)) {
      rounds.put(ref, round);
      var target = resolver.find(ref);
      ref = target == null ? null : Resolver.next(target.node());
    }
    if (ref != null && rounds.get(ref) == round) {
      report(ref);
    }
  }

  private void report(String ref) {
    var target = resolver.find(ref);
    if (target != null && target.node() instanceof ObjectNode object && object.get("$ref") != null) {
      flaws.add(target.pointer().to("$ref"), object.get("$ref"), "The reference "
          + Quoted.of(String.valueOf(object.text("$ref"))) + " leads back to itself.");
    }
  }
}
