package dev.remit.catalogue.picture;

import org.eclipse.elk.core.options.Direction;

/** Where lines lead to, as far as they run in no circle. */
public enum Heading {
  RIGHT(Direction.RIGHT),
  LEFT(Direction.LEFT);

  private final Direction direction;

  Heading(Direction direction) {
    this.direction = direction;
  }

  Direction direction() {
    return direction;
  }
}
