package dev.remit.openapi.mock.space;

import dev.remit.openapi.tree.ObjectNode;
import java.util.Objects;

/** What a provider does to an item whenever it is changed. */
final class Changes {

  private Changes() {}

  /** With the present where it tells when it was changed last, unless clients are to say that. */
  static ObjectNode touched(ObjectNode item, Turn turn) {
    var touched = item;
    var main = turn.plan().main();
    var request = turn.behaviour().request();
    for (var name : main.names()) {
      var member = Objects.requireNonNull(main.member(name));
      boolean sent = request != null && request.inner().member(name) != null && !turn.isReadOnly(name);
      var now = Moment.isChange(name, member) && !sent ? turn.moment().of(name, member) : null;
      touched = now == null ? touched : touched.with(name, now);
    }
    return touched;
  }

  /** With the members that clients have no say in as they were before. */
  static ObjectNode guarded(ObjectNode after, ObjectNode before, Turn turn) {
    var guarded = after;
    for (var name : turn.plan().main().names()) {
      var was = before.get(name);
      if (turn.isReadOnly(name)) {
        guarded = was == null ? guarded.without(name) : guarded.with(name, was);
      }
    }
    return guarded;
  }
}
