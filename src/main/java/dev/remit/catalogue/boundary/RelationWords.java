package dev.remit.catalogue.boundary;

import dev.remit.catalogue.RelationType;
import java.util.Arrays;

/** How a thing is said to stand to another, by the name that the relation has at its end. */
final class RelationWords {

  private RelationWords() {}

  /** @param relation in one of its two names: {@code apiConsumedBy} */
  static String of(String relation) {
    return Arrays.stream(RelationType.values())
        .filter(type -> type.forward().equals(relation))
        .findFirst()
        .map(RelationWords::forward)
        .orElseGet(() -> backward(relation));
  }

  static String forward(RelationType type) {
    return switch (type) {
      case OWNED_BY -> "is owned by";
      case CONTRIBUTED_BY -> "is worked on by";
      case PROVIDES_API -> "provides";
      case CONSUMES_API -> "uses";
      case DEPENDS_ON -> "depends on";
      case PART_OF -> "is part of";
      case CHILD_OF -> "is a part of team";
      case MEMBER_OF -> "is a member of";
    };
  }

  static String backward(RelationType type) {
    return switch (type) {
      case OWNED_BY -> "owns";
      case CONTRIBUTED_BY -> "works on";
      case PROVIDES_API -> "is provided by";
      case CONSUMES_API -> "is used by";
      case DEPENDS_ON -> "is needed by";
      case PART_OF -> "consists of";
      case CHILD_OF -> "has the team";
      case MEMBER_OF -> "has the member";
    };
  }

  private static String backward(String relation) {
    return Arrays.stream(RelationType.values())
        .filter(type -> type.backward().equals(relation))
        .findFirst()
        .map(RelationWords::backward)
        .orElseThrow(() -> new IllegalArgumentException("no relation: " + relation));
  }
}
