package dev.remit.openapi.mock.space;

import dev.remit.openapi.Document;
import dev.remit.openapi.mock.space.Behaviour.Act;
import dev.remit.openapi.mock.space.CollectionPlan.Item;
import dev.remit.openapi.mock.space.CollectionPlan.Place;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One call that a space answers. */
record Turn(Store store, Document document, Moment moment, Behaviour behaviour, Call call) {

  private static final int NO_CONTENT = 204;

  @Nullable Reply reply() {
    return switch (behaviour.act()) {
      case CREATE -> new Creating(this).reply();
      case LIST -> listed();
      case READ -> read();
      case REPLACE, REPLACE_NAMED -> new Replacing(this).reply();
      case PATCH -> new Patching(this).reply();
      case REMOVE -> removed();
    };
  }

  CollectionPlan plan() {
    return behaviour.plan();
  }

  Place place() {
    return plan().place(call.variables().subList(0, plan().variables()));
  }

  /** The item whose address was called. */
  Item item() {
    return new Item(place(), plan().identity().key(call.variables().get(plan().variables())));
  }

  Completion completion() {
    return new Completion(call.tools(), moment);
  }

  /** The item that the body holds, an empty one if something is created of nothing; null if it holds none. */
  @Nullable ObjectNode draft() {
    if (behaviour.act() == Act.CREATE && call.request().body().length == 0) {
      return Trees.object(Map.of());
    }
    var request = behaviour.request();
    var inside = request == null ? call.body() : request.inside(call.body());
    return inside instanceof ObjectNode object ? object : null;
  }

  /** Whether a client's word about this member counts for nothing. */
  boolean isReadOnly(String name) {
    var request = behaviour.request();
    var asked = request == null ? null : request.inner().member(name);
    var answered = plan().main().member(name);
    return asked != null && asked.isReadOnly() || answered != null && answered.isReadOnly();
  }

  Reply missing(Item item) {
    return Reply.refused(Reply.NOT_FOUND, "no-such-item", "There is no " + item.shown() + ".");
  }

  Reply full() {
    return Reply.refused(Reply.FULL, "space-full", "The space keeps no more: it has " + store.items() + " items of " + store.weight() + " bytes.");
  }

  Reply taken(Item item) {
    return Reply.refused(Reply.CONFLICT, "already-there", "There is a " + item.shown() + " already.");
  }

  private @Nullable Reply read() {
    var item = item();
    var kept = store.get(item);
    return kept == null ? missing(item) : said(behaviour.answers().status(Answers.OK), kept, "read " + item.shown());
  }

  private Reply listed() {
    var place = place();
    if (!store.hasParent(place)) {
      return missing(Objects.requireNonNull(place.parent()));
    }
    return new Answered(this, Objects.requireNonNull(behaviour.list())).reply(place);
  }

  private Reply removed() {
    var item = item();
    for (var kept = store.get(item); kept != null; kept = store.get(item)) {
      var mismatch = mismatch(kept);
      if (mismatch != null) {
        return mismatch;
      }
      if (store.remove(item, kept) == Store.Outcome.DONE) {
        return said(behaviour.answers().status(NO_CONTENT), kept, "removed " + item.shown());
      }
    }
    return missing(item);
  }

  /** An answer with the item as its schema has it. */
  Reply said(int status, Kept kept, String told) {
    var fields = new HashMap<String, String>();
    if (behaviour.act() != Act.REMOVE) {
      fields.put("ETag", kept.tag());
    }
    return said(status, kept.value(), fields, told);
  }

  Reply said(int status, ObjectNode value, Map<String, String> fields, String told) {
    var envelope = behaviour.answers().item(status);
    if (envelope == null) {
      return Reply.of(status, null, fields, told);
    }
    var tools = call.tools();
    Node body = envelope.around(Shown.of(value, envelope.inner()), (name, member, required) -> required ? tools.made(member) : null);
    boolean fits = tools.accepts(envelope.whole(), body);
    return Reply.of(status, fits ? body : null, fields, fits ? told : told + ", which the answer has no room for");
  }

  /** The refusal of who has another version in mind (RFC 9110, section 13.1.1); null if nobody has. */
  @Nullable Reply mismatch(Kept kept) {
    var wanted = behaviour.checksMatch() && plan().tagged() ? call.request().header("If-Match") : null;
    return wanted == null || wanted.strip().equals("*") || wanted.contains(kept.tag()) ? null
        : Reply.refused(Reply.PRECONDITION_FAILED, "changed-meanwhile", "The item has changed since; it is " + kept.tag() + " now.");
  }
}
