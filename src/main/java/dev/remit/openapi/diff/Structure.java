package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import dev.remit.openapi.Party;

/** What proves a change that is no matter of values: the message that used to work, or the one that now may come. */
final class Structure {

  private Structure() {}

  static Proof proof(Rule rule, Direction direction, Setting setting) {
    boolean mayComeNow = rule.widens() && !rule.narrows() || setting.part() instanceof Part.Header && direction == Direction.RESPONSE;
    return new Proof(mayComeNow ? Party.AFTER : Party.BEFORE, direction, setting, null, null, null, null);
  }
}
