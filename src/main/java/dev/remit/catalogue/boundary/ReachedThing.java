package dev.remit.catalogue.boundary;

import dev.remit.catalogue.EntitySummary;
import dev.remit.platform.pages.Link;
import java.util.List;

/**
 * Something that is reached.
 *
 * @param path how, step by step: what leads on, and to what
 */
public record ReachedThing(EntitySummary node, List<DrawnEnd> path) {

  public String kind() {
    return GraphWords.kind(node.kind());
  }

  public String owner() {
    return GraphWords.owner(node);
  }

  public String state() {
    return GraphWords.state(node);
  }

  public Link around() {
    return GraphWords.around(node);
  }

  public Link impact() {
    return GraphWords.impact(node);
  }

  public String address() {
    return GraphWords.address(node);
  }
}
