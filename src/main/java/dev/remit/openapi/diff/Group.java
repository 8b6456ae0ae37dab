package dev.remit.openapi.diff;

import dev.remit.openapi.tree.Node;

/**
 * Branches of which at least one has to hold, or exactly one.
 *
 * @param branches the array behind {@code oneOf} or {@code anyOf}
 * @param exclusive whether exactly one has to hold
 * @param owner the part that the branches stand in
 */
record Group(Located branches, boolean exclusive, Node owner) {}
