package dev.remit.openapi.value;

import dev.remit.openapi.tree.Node;

/** What a keyword demands. An argument that the specification does not provide for demands nothing. */
@FunctionalInterface
interface Keyword {

  Answer test(Application at, Node argument);
}
