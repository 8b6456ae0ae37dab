package dev.remit.openapi.value;

import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.TextNode;
import org.jspecify.annotations.Nullable;

/** Keywords that name a schema elsewhere (JSON Schema 2020-12 core, section 8.2.3). */
final class References {

  private References() {}

  static Answer follow(Application at, Node argument) {
    return argument instanceof TextNode ref ? to(at, at.evaluation.lookup.target(ref.value())) : Answer.YES;
  }

  static Answer followDynamically(Application at, Node argument) {
    if (!(argument instanceof TextNode ref)) {
      return Answer.YES;
    }
    // where it leads hangs on the whole way here
    at.evaluation.forgetThis();
    return to(at, at.evaluation.lookup.dynamicTarget(ref.value(), at.evaluation.trail()));
  }

  private static Answer to(Application at, @Nullable Node target) {
    return target == null ? at.undecided() : at.referred(target);
  }
}
