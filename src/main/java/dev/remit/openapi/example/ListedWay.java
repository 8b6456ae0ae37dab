package dev.remit.openapi.example;

import dev.remit.openapi.tree.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One of several values that are known.
 *
 * @param values each of them accepted
 */
record ListedWay(List<Node> values) implements Way {

  @Override
  public @Nullable Node make(Making making) {
    if (values.isEmpty()) {
      return null;
    }
    var value = values.get(making.chance().among(values.size()));
    making.write(Sizes.of(value));
    return value;
  }
}
