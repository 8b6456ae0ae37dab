package dev.remit.catalogue.boundary;

import dev.remit.catalogue.GraphView;

/**
 * A relation as a picture draws it: from what needs to what is needed, so that all arrows mean the same. An API needs the
 * component that provides it, though that is who says so.
 */
record Need(String from, String to, String type) {

  private static final String PROVIDES = "providesApi";

  static Need of(GraphView.Edge edge) {
    return edge.type().equals(PROVIDES)
        ? new Need(edge.target(), edge.source(), edge.type())
        : new Need(edge.source(), edge.target(), edge.type());
  }

  /** How what needs stands to what is needed. */
  String words() {
    return switch (type) {
      case PROVIDES -> "is provided by";
      case "consumesApi" -> "uses";
      case "dependsOn" -> "depends on";
      case "partOf" -> "is part of";
      case "ownedBy" -> "is owned by";
      default -> "is tied to";
    };
  }

  /** The same as seen from what is needed. */
  String wordsBack() {
    return switch (type) {
      case PROVIDES -> "provides";
      case "consumesApi" -> "is used by";
      case "dependsOn" -> "is needed by";
      case "partOf" -> "has as a part";
      case "ownedBy" -> "owns";
      default -> "is tied to";
    };
  }
}
