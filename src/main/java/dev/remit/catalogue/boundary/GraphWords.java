package dev.remit.catalogue.boundary;

import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntitySummary;
import dev.remit.platform.pages.Link;
import java.util.Locale;
import java.util.Objects;

/** How pictures call and mark the kinds of things, and where more is told of one. */
final class GraphWords {

  static final String ABSENT = "not in the catalogue";

  private GraphWords() {}

  static String kind(String kind) {
    return kind.equals("api") ? "API" : kind;
  }

  /** The same text, or its beginning with an ellipsis, as many letters at most. */
  static String cut(String text, int most) {
    boolean fits = text.codePointCount(0, text.length()) <= most;
    return fits ? text : text.substring(0, text.offsetByCodePoints(0, most - 1)) + "…";
  }

  /** What there is to see, in a sentence. */
  static String summary(DrawnGraph drawn) {
    var says = counted(drawn.things().size(), "thing") + " of " + counted(drawn.owners(), "team") + ", " + counted(drawn.lines().size(), "dependency");
    return says + but(drawn.absent(), ABSENT) + but(drawn.ownerless(), "nobody's") + ".";
  }

  private static String but(long number, String what) {
    return number == 0 ? "" : "; " + number + (number == 1 ? " is " : " are ") + what;
  }

  /** For example {@code 3 dependencies}. */
  static String counted(int number, String one) {
    var many = one.endsWith("y") ? one.substring(0, one.length() - 1) + "ies" : one + "s";
    return String.format(Locale.ENGLISH, "%,d %s", number, number == 1 ? one : many);
  }

  static String owner(EntitySummary node) {
    return Objects.requireNonNullElse(node.owner(), "no owner");
  }

  /** How far it is, or that it is not there. */
  static String state(EntitySummary node) {
    return node.present() ? Objects.requireNonNullElse(node.lifecycle(), "–") : ABSENT;
  }

  /** The picture of what is around a thing. */
  static Link around(EntitySummary node) {
    return Link.to("catalogue", "graph").with("focus", node.ref());
  }

  /** What a failure of a thing touches. */
  static Link impact(EntitySummary node) {
    return Link.to("catalogue", EntityKind.of(node.kind()).orElseThrow().plural(), node.name(), "impact");
  }

  /** Where more is told of it; for what is not there, where it is in the picture. */
  static String address(EntitySummary node) {
    if (!node.present()) {
      return "#" + node.ref();
    }
    var kind = EntityKind.of(node.kind()).orElseThrow();
    return switch (kind) {
      case API, TEAM, PERSON -> Link.to(kind.plural(), node.name()).toString();
      default -> Link.to("catalogue", kind.plural(), node.name()).toString();
    };
  }
}
