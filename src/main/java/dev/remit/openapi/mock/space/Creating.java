package dev.remit.openapi.mock.space;

import dev.remit.openapi.message.Query;
import dev.remit.openapi.mock.space.CollectionPlan.Item;
import dev.remit.openapi.mock.space.CollectionPlan.Place;
import dev.remit.openapi.mock.space.Store.Addition;
import dev.remit.openapi.mock.space.Store.Outcome;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts a new item into a collection. */
final class Creating {

  private static final int CREATED = 201;
  private static final int DRAWS = 64;

  private final Turn turn;
  private final Identity identity;

  Creating(Turn turn) {
    this.turn = turn;
    this.identity = turn.plan().identity();
  }

  /** Null if nothing was sent that could become an item. */
  @Nullable Reply reply() {
    var place = turn.place();
    if (!turn.store().hasParent(place)) {
      return turn.missing(Objects.requireNonNull(place.parent()));
    }
    var draft = turn.draft();
    if (draft == null) {
      return null;
    }
    var item = draft;
    for (var name : draft.keys()) {
      item = turn.isReadOnly(name) ? item.without(name) : item;
    }
    var given = identity.key(item);
    return given != null ? created(new Item(place, given), item) : counted(place, item);
  }

  private Reply created(Item item, ObjectNode value) {
    var reply = added(item, value);
    return reply == null ? turn.taken(item) : reply;
  }

  private Reply counted(Place place, ObjectNode value) {
    var shelf = turn.store().shelf(place);
    long counts = (shelf == null ? 0 : shelf.size()) + DRAWS;
    for (long i = 0; i < counts + DRAWS; i++) {
      var id = id(place, i >= counts);
      var reply = id == null ? null : added(new Item(place, String.valueOf(Trees.scalar(id))), with(value, id));
      if (reply != null) {
        return reply;
      }
    }
    return Reply.refused(Reply.FULL, "space-full", "No identity was found that the contract allows and that is free in " + place.shown() + ".");
  }

  private @Nullable Node id(Place place, boolean byChance) {
    long number = turn.store().next(turn.plan());
    var tools = turn.call().tools();
    return byChance ? identity.drawn(number, key -> isTaken(place, key), tools) : identity.next(number, key -> isTaken(place, key), tools);
  }

  private boolean isTaken(Place place, String key) {
    return turn.store().get(new Item(place, key)) != null;
  }

  private ObjectNode with(ObjectNode value, Node id) {
    var member = identity.member();
    return member == null ? value : value.with(member, id);
  }

  /** Null if it is there already. */
  private @Nullable Reply added(Item item, ObjectNode value) {
    var complete = turn.completion().of(value, turn.plan());
    if (complete == null) {
      int status = turn.behaviour().answers().status(CREATED);
      return Reply.of(status, null, Map.of(), "nothing was kept, because no item could be made of the request that satisfies the contract");
    }
    return reply(item, complete, turn.store().add(new Addition(item.place(), item.key(), complete)));
  }

  private @Nullable Reply reply(Item item, ObjectNode value, Outcome outcome) {
    return switch (outcome) {
      case FULL -> turn.full();
      case NO_PARENT -> turn.missing(Objects.requireNonNull(item.place().parent()));
      case DONE -> said(item, value);
      default -> null;
    };
  }

  private Reply said(Item item, ObjectNode value) {
    var fields = new HashMap<String, String>();
    if (turn.plan().addressed()) {
      fields.put(Reply.ALWAYS, location(item));
    }
    var kept = turn.store().get(item);
    if (kept != null) {
      fields.put("ETag", kept.tag());
    }
    return turn.said(turn.behaviour().answers().status(CREATED), value, fields, "created " + item.shown());
  }

  // relative to what was called (RFC 3986, section 4.2), because only the server knows where the sandbox stands
  private String location(Item item) {
    var path = turn.call().request().path();
    var last = path.substring(path.lastIndexOf('/') + 1);
    var key = CollectionPlan.escaped(item.key());
    var reference = last.isEmpty() ? key : last + "/" + key;
    return reference.indexOf(':') >= 0 ? "./" + reference : reference;
  }

  /** Puts an item where it was said to be. */
  static Reply at(Turn turn, Item item, ObjectNode value) {
    var creating = new Creating(turn);
    var member = creating.identity.member();
    var named = member == null ? value : value.with(member, creating.identity.value(Query.unescaped(item.key())));
    return creating.created(item, named);
  }
}
