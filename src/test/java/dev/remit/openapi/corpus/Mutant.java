package dev.remit.openapi.corpus;

import dev.remit.openapi.tree.Node;
import java.util.List;

/**
 * A document with one edit, and what has to be found.
 *
 * @param edit what was done, such as {@code property removed}
 * @param root the edited document
 * @param expected all that may be found, but for notes on the version; empty if the edit changes no meaning
 */
record Mutant(String edit, Node root, List<Expected> expected) {}
