package dev.remit.openapi.read;

import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;
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
      ref = next(ref);
    }
    if (ref != null && rounds.get(ref) == round) {
      report(ref);
    }
  }

  private @Nullable String next(String ref) {
    var target = resolver.find(ref);
    return target == null ? null : Resolver.next(target.node());
  }

  /** Goes round once more, to the place inside the circle where this reference is written. */
  private void report(String ref) {
    var last = ref;
    for (var next = next(last); next != null && !next.equals(ref); next = next(last)) {
      last = next;
    }
    var target = resolver.find(last);
    if (target != null && target.node() instanceof ObjectNode object && object.get("$ref") instanceof TextNode text) {
      flaws.add(target.pointer().to("$ref"), text, "The reference " + Wording.quoted(ref) + " leads back to itself.");
    }
  }
}
