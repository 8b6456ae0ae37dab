package dev.remit.openapi.diff;

import dev.remit.openapi.tree.Pointer;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The operations of one document by what links call them: an operationId, or a pointer. */
final class LinkTargets {

  private final Side side;
  private @Nullable Map<String, Operation> byName;

  LinkTargets(Side side) {
    this.side = side;
  }

  /** The operation of this document that the link leads to; null if it is none. */
  @Nullable Operation operation(Located link) {
    var id = link.text("operationId");
    var ref = link.text("operationRef");
    return id != null ? byName().get(id) : ref != null ? byName().get(ref) : null;
  }

  private Map<String, Operation> byName() {
    if (byName == null) {
      var names = new HashMap<String, Operation>();
      side.operations().forEach(operation -> {
        names.put("#" + Pointer.ROOT.to("paths").to(operation.path()).to(operation.node().pointer().last()), operation);
        var id = operation.node().text("operationId");
        if (id != null) {
          names.put(id, operation);
        }
      });
      byName = names;
    }
    return byName;
  }
}
