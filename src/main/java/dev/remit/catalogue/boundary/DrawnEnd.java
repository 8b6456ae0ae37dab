package dev.remit.catalogue.boundary;

import dev.remit.catalogue.EntitySummary;

/**
 * The other end of a line.
 *
 * @param words how the thing at this end stands to it: {@code depends on}
 */
public record DrawnEnd(String words, EntitySummary node) {

  public String address() {
    return GraphWords.address(node);
  }
}
