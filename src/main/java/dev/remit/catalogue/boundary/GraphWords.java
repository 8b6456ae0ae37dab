package dev.remit.catalogue.boundary;

import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.EntitySummary;
import dev.remit.platform.pages.Link;

/** How pictures call and mark the kinds of things, and where more is told of one. */
final class GraphWords {

  private GraphWords() {}

  static String kind(String kind) {
    return kind.equals("api") ? "API" : kind;
  }

  /** Name of the kind's icon. */
  static String icon(String kind) {
    return switch (kind) {
      case "api" -> "apis";
      case "team" -> "people";
      default -> kind;
    };
  }

  /** What there is to see, in a sentence. */
  static String summary(DrawnGraph drawn) {
    var says = counted(drawn.things().size(), "thing") + " of " + counted(drawn.owners(), "team") + ", " + counted(drawn.lines().size(), "dependency");
    return says + but(drawn.absent(), "not in the catalogue") + but(drawn.ownerless(), "nobody's") + ".";
  }

  private static String but(long number, String what) {
    return number == 0 ? "" : "; " + number + (number == 1 ? " is " : " are ") + what;
  }

  private static String counted(int number, String one) {
    var many = one.endsWith("y") ? one.substring(0, one.length() - 1) + "ies" : one + "s";
    return number + " " + (number == 1 ? one : many);
  }

  /** The picture of what is around a thing. */
  static Link around(EntitySummary node) {
    return Link.to("catalogue", "graph").with("focus", node.ref());
  }

  /** What a failure of a thing touches. */
  static Link impact(EntitySummary node) {
    return Link.to(address(node).substring(1).concat("/impact").split("/"));
  }

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
