package dev.remit.catalogue.boundary;

import dev.remit.catalogue.EntitySummary;
import dev.remit.catalogue.picture.Box;
import dev.remit.platform.pages.Link;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A thing in a picture and in the list beside it.
 *
 * @param place where it stands
 * @param mark the classes that colour it
 * @param needs what it does not work without
 * @param needed what does not work without it
 */
public record DrawnThing(EntitySummary node, Box place, String mark, List<DrawnEnd> needs, List<DrawnEnd> needed) {

  // as many letters as its box has room for
  private static final int LABEL = 18;
  private static final int NOTE = 24;

  public String label() {
    return cut(node.title(), LABEL);
  }

  /** Who answers for it and how far it is. */
  public String note() {
    if (!node.present()) {
      return GraphWords.ABSENT;
    }
    var lifecycle = node.lifecycle() == null ? "" : " · " + node.lifecycle();
    return cut(owner(), Math.max(8, NOTE - lifecycle.length())) + lifecycle;
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

  private static String cut(String text, int most) {
    boolean fits = text.codePointCount(0, text.length()) <= most;
    return fits ? text : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
  }
}
