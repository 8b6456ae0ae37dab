package dev.remit.catalogue.control;

import static dev.remit.catalogue.RelationType.CHILD_OF;
import static dev.remit.catalogue.RelationType.CONSUMES_API;
import static dev.remit.catalogue.RelationType.DEPENDS_ON;
import static dev.remit.catalogue.RelationType.MEMBER_OF;
import static dev.remit.catalogue.RelationType.OWNED_BY;
import static dev.remit.catalogue.RelationType.PART_OF;
import static dev.remit.catalogue.RelationType.PROVIDES_API;

import dev.remit.catalogue.RelationType;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which relations lead on. What a team, a system or a domain reaches begins with what it owns or consists of. */
public enum Direction {
  /** What a failure would touch. */
  DOWNSTREAM(List.of(PROVIDES_API, MEMBER_OF), List.of(DEPENDS_ON, CONSUMES_API, PART_OF, OWNED_BY, CHILD_OF)),
  /** What is needed. */
  UPSTREAM(List.of(DEPENDS_ON, CONSUMES_API, MEMBER_OF), List.of(PROVIDES_API, PART_OF, OWNED_BY, CHILD_OF)),
  /** What it consists of. */
  PARTS(List.of(), List.of(PART_OF));

  private final List<RelationType> forward;
  private final List<RelationType> backward;

  Direction(List<RelationType> forward, List<RelationType> backward) {
    this.forward = forward;
    this.backward = backward;
  }

  /** Those that lead from their source to their target. */
  List<RelationType> forward() {
    return forward;
  }

  /** Those that lead from their target to their source. */
  List<RelationType> backward() {
    return backward;
  }

  public String text() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Optional<Direction> of(String text) {
    return Arrays.stream(values()).filter(one -> one.text().equals(text)).findFirst();
  }
}
