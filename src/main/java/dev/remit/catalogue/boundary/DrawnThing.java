package dev.remit.catalogue.boundary;

import dev.remit.catalogue.EntitySummary;
import dev.remit.catalogue.picture.Box;
import dev.remit.platform.pages.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thing in a picture and in the list beside it.
 *
 * @param note what stands below its name
 * @param place where it stands
 * @param mark the classes that colour it
 * @param needs what it does not work without
 * @param needed what does not work without it
 */
public record DrawnThing(EntitySummary node, String note, Box place, String mark, List<DrawnEnd> needs, List<DrawnEnd> needed) {

  // as many letters as its box has room for
  private static final int LABEL = 18;

  public String label() {
    return GraphWords.cut(node.title(), LABEL);
  }

  public String owner() {
    return GraphWords.owner(node);
  }

  /** How far it is. */
  public String state() {
    return GraphWords.state(node);
  }

  public String kind() {
    return GraphWords.kind(node.kind());
  }

  /** Where more is told of it; for what is not there, where it is in the picture. */
  public String address() {
    return GraphWords.address(node);
  }

  public @Nullable Link around() {
    return node.present() ? GraphWords.around(node) : null;
  }

  /** Where it is told what a failure of it touches; nowhere for what is not there. */
  public @Nullable Link impact() {
    return node.present() ? GraphWords.impact(node) : null;
  }

  /** For those who hear it. */
  public String says() {
    var who = node.present() ? "of " + (node.owner() == null ? "nobody" : node.owner()) : GraphWords.ABSENT;
    return node.title() + ", " + kind() + ", " + who + (node.lifecycle() == null ? "" : ", " + node.lifecycle());
  }
}
