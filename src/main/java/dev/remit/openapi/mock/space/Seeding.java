package dev.remit.openapi.mock.space;

import dev.remit.openapi.Limits;
import dev.remit.openapi.UnreadableDocument;
import dev.remit.openapi.Violation;
import dev.remit.openapi.example.Examples;
import dev.remit.openapi.mock.space.CollectionPlan.Item;
import dev.remit.openapi.mock.space.CollectionPlan.Place;
import dev.remit.openapi.mock.space.Store.Addition;
import dev.remit.openapi.read.Reading;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.Pointer;
import dev.remit.openapi.value.Evaluator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Fills a space from a text, if all of it is sound. */
final class Seeding {

  private static final Limits LIMITS = new Limits(64 * 1024 * 1024, 200, 8_000_000, 1);
  private static final int MOST = 100;
  private static final int TRIES = 64;

  private final Layout layout;
  private final Store store;
  private final Tools tools;
  private final Moment moment;
  private final List<Violation> violations = new ArrayList<>();
  private final List<Addition> additions = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();
  private final Set<CollectionPlan> plans = new HashSet<>();

  Seeding(Layout layout, Store store, Moment moment) {
    this.layout = layout;
    this.store = store;
    this.moment = moment;
    this.tools = new Tools(new Evaluator(layout.document()), new Examples(layout.document()));
  }

  List<Violation> seed(byte[] json) {
    try {
      if (Reading.json(json, LIMITS) instanceof ObjectNode object) {
        collections(object);
      } else {
        refuse("", "type", "Expected an object with an array of items for each collection.");
      }
    } catch (UnreadableDocument unreadable) {
      var flaw = unreadable.flaws().get(0);
      refuse("", "syntax", flaw.detail() + " (line " + flaw.line() + ", column " + flaw.column() + ")");
    }
    if (violations.isEmpty()) {
      told(store.add(additions, true));
    }
    return violations;
  }

  private void told(Store.Outcome outcome) {
    if (outcome == Store.Outcome.FULL) {
      refuse("", "space-full", "The space cannot keep all of it: there are " + store.items() + " items of " + store.weight() + " bytes in it already.");
    } else if (outcome == Store.Outcome.TAKEN) {
      refuse("", "already-there", "Some of it came to be there meanwhile.");
    }
  }

  private record Entry(Layout.Found found, Node value, Pointer at) {}

  private void collections(ObjectNode object) {
    var entries = new ArrayList<Entry>();
    object.forEach((path, value) -> {
      var at = Pointer.ROOT.to(path);
      var found = layout.find(path);
      if (found == null) {
        refuse(at.toString(), "path", "The contract has no collection " + (path.length() > 200 ? path.substring(0, 200) : path) + ".");
      } else {
        plans.add(found.plan());
        entries.add(new Entry(found, value, at));
      }
    });
    // parents before what belongs to them
    entries.stream().sorted(Comparator.comparingInt(entry -> entry.found.values().size())).forEach(this::collection);
  }

  private void collection(Entry entry) {
    var place = entry.found.plan().place(entry.found.values());
    if (!(entry.value instanceof ArrayNode items)) {
      refuse(entry.at.toString(), "type", "Expected an array of items.");
      return;
    }
    if (!hasParent(place.parent())) {
      refuse(entry.at.toString(), "parent", "There is no " + (place.parent() == null ? "" : place.parent().shown()) + " for them to belong to.");
      return;
    }
    for (int i = 0; i < items.size() && violations.size() < MOST; i++) {
      item(place, items.item(i), entry.at.to(i).toString());
    }
  }

  private boolean hasParent(@Nullable Item parent) {
    return parent == null || !store.knows(parent.place().plan()) && !plans.contains(parent.place().plan()) || store.get(parent) != null || seen.contains(parent.shown());
  }

  private void item(Place place, Node value, String at) {
    var plan = place.plan();
    if (!(value instanceof ObjectNode object)) {
      refuse(at, "type", "Expected an object, found " + value.kind() + ".");
      return;
    }
    var named = identified(object, place);
    var wrong = Violations.of(named, plan, layout.document(), tools.evaluator(), at);
    var complete = wrong.isEmpty() ? new Completion(tools, moment).of(named, plan) : null;
    var key = plan.identity().member() == null ? String.valueOf(store.next(plan)) : plan.identity().key(named);
    var item = key == null ? null : new Item(place, key);
    violations.addAll(wrong);
    if (item == null) {
      refuse(at, "identity", "Nothing tells this item from the others: the member '" + plan.identity().member() + "' is missing.");
    } else if (store.get(item) != null || !seen.add(item.shown())) {
      refuse(at, "already-there", "There is a " + item.shown() + " already.");
    } else if (complete != null) {
      additions.add(new Addition(place, item.key(), complete));
    } else if (wrong.isEmpty()) {
      refuse(at, "schema", "No item could be made of it that satisfies the contract.");
    }
  }

  // an item without an identity gets one, as if it had been created
  private ObjectNode identified(ObjectNode item, Place place) {
    var identity = place.plan().identity();
    var member = identity.member();
    if (member == null || item.has(member)) {
      return item;
    }
    for (long i = store.items() + seen.size() + TRIES; i > 0; i--) {
      var id = identity.next(store.next(place.plan()), key -> seen.contains(new Item(place, key).shown()) || store.get(new Item(place, key)) != null, tools);
      if (id != null) {
        return item.with(member, id);
      }
    }
    return item;
  }

  private void refuse(String at, String rule, String detail) {
    violations.add(new Violation(Violation.Place.BODY, at, rule, detail, ""));
  }
}
