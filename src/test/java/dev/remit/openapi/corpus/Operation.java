package dev.remit.openapi.corpus;

import dev.remit.openapi.corpus.Reach.Spot;
import dev.remit.openapi.tree.ObjectNode;

/**
 * An operation of a path.
 *
 * @param label as reports name it
 * @param item the path item
 * @param spot the operation itself
 */
record Operation(String label, Spot item, Spot spot) {

  ObjectNode node() {
    return (ObjectNode) spot.node();
  }
}
