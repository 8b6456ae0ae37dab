package dev.remit.openapi.mock.space;

import dev.remit.openapi.Violation;
import dev.remit.openapi.Violation.Place;
import dev.remit.openapi.mock.space.Behaviour.Act;
import dev.remit.openapi.mock.space.CollectionPlan.Item;
import dev.remit.openapi.mock.space.Store.Outcome;
import dev.remit.openapi.tree.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts a whole item in the place of one. What the request has no member for, and what only travels to the client, stays. */
final class Replacing {

  private static final int CREATED = 201;
  private static final int NO_CONTENT = 204;

  private final Turn turn;
  private final Identity identity;

  Replacing(Turn turn) {
    this.turn = turn;
    this.identity = turn.plan().identity();
  }

  /** Null if nothing was sent that could become an item. */
  @Nullable Reply reply() {
    var draft = turn.draft();
    var item = draft == null ? null : item(draft);
    if (draft == null || item == null) {
      return null;
    }
    var named = identity.key(draft);
    if (named != null && !named.equals(item.key()) && !turn.isReadOnly(Objects.requireNonNull(identity.member()))) {
      return another(item, named);
    }
    for (var before = turn.store().get(item); before != null; before = turn.store().get(item)) {
      var reply = replaced(item, before, draft);
      if (reply != null) {
        return reply;
      }
    }
    return absent(item, draft);
  }

  private @Nullable Item item(ObjectNode draft) {
    if (turn.behaviour().act() == Act.REPLACE) {
      return turn.item();
    }
    var key = identity.key(draft);
    return key == null ? null : new Item(turn.place(), key);
  }

  private Reply another(Item item, String named) {
    var member = Objects.requireNonNull(identity.member());
    var clause = Objects.requireNonNull(turn.plan().main().member(member) == null ? turn.plan().main() : turn.plan().main().member(member)).schema().pointer();
    return Reply.invalid(List.of(new Violation(Place.BODY, "/" + member, "identity", "The item is " + item.key() + " by its address and " + named + " by its body.",
        clause.toString())), "An item cannot become another.");
  }

  private Reply absent(Item item, ObjectNode draft) {
    var place = item.place();
    if (!turn.store().hasParent(place)) {
      return turn.missing(Objects.requireNonNull(place.parent()));
    }
    if (!turn.behaviour().answers().names(CREATED)) {
      return turn.missing(item);
    }
    var value = draft;
    for (var name : draft.keys()) {
      value = turn.isReadOnly(name) ? value.without(name) : value;
    }
    return Creating.at(turn, item, value);
  }

  /** Null if somebody was faster. */
  private @Nullable Reply replaced(Item item, Kept before, ObjectNode draft) {
    var mismatch = turn.mismatch(before);
    if (mismatch != null) {
      return mismatch;
    }
    int status = turn.behaviour().answers().status(Answers.OK, NO_CONTENT);
    var value = turn.completion().of(Changes.touched(merged(before.value(), draft), turn), turn.plan());
    if (value == null) {
      return Reply.of(status, null, Map.of(), "nothing was changed, because no item could be made of the request that satisfies the contract");
    }
    var outcome = turn.store().replace(item, before, value);
    var kept = outcome == Outcome.DONE ? turn.store().get(item) : null;
    return outcome == Outcome.FULL ? turn.full()
        : outcome == Outcome.GONE ? null : turn.said(status, value, kept == null ? Map.of() : Map.of("ETag", kept.tag()), "replaced " + item.shown());
  }

  private ObjectNode merged(ObjectNode before, ObjectNode draft) {
    var members = Trees.members(before);
    var request = turn.behaviour().request();
    var replaceable = request == null || request.inner().isOpen() ? before.keys() : List.copyOf(request.inner().names());
    replaceable.stream().filter(name -> !turn.isReadOnly(name) && !name.equals(identity.member())).forEach(members::remove);
    draft.forEach((name, value) -> {
      if (!turn.isReadOnly(name) && !name.equals(identity.member())) {
        members.put(name, value);
      }
    });
    return Trees.object(members);
  }
}
