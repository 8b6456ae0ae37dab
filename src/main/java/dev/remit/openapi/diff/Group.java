package dev.remit.openapi.diff;

import dev.remit.openapi.tree.Node;
import org.jspecify.annotations.Nullable;

/**
 * Branches of which at least one has to hold, or exactly one.
 *
 * @param branches the array behind {@code oneOf} or {@code anyOf}
 * @param exclusive whether exactly one has to hold
 * @param owner the part that the branches stand in
 */
record Group(Located branches, boolean exclusive, Node owner) {

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Group group && group.branches.node() == branches.node() && group.exclusive == exclusive && group.owner == owner;
  }

  @Override
  public int hashCode() {
    return System.identityHashCode(branches.node());
  }
}
