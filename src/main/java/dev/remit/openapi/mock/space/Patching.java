package dev.remit.openapi.mock.space;

import dev.remit.openapi.Violation;
import dev.remit.openapi.Violation.Place;
import dev.remit.openapi.mock.space.CollectionPlan.Item;
import dev.remit.openapi.mock.space.Store.Outcome;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Changes parts of an item: JSON Merge Patch (RFC 7396), or JSON Patch (RFC 6902) where that is sent. */
final class Patching {

  private static final int NO_CONTENT = 204;

  private final Turn turn;

  Patching(Turn turn) {
    this.turn = turn;
  }

  /** Null if nothing was sent that is a patch. */
  @Nullable Reply reply() {
    var body = turn.call().body();
    boolean steps = body != null && isSteps(body);
    var patch = steps ? body : turn.draft();
    if (patch == null) {
      return null;
    }
    var item = turn.item();
    for (var before = turn.store().get(item); before != null; before = turn.store().get(item)) {
      var reply = patched(item, before, patch, steps);
      if (reply != null) {
        return reply;
      }
    }
    return turn.missing(item);
  }

  private boolean isSteps(Node body) {
    var type = Objects.requireNonNullElse(turn.call().request().header("Content-Type"), "").toLowerCase(Locale.ROOT);
    return type.contains("json-patch") || !type.contains("merge-patch") && JsonPatch.isPatch(body);
  }

  /** Null if somebody was faster. */
  private @Nullable Reply patched(Item item, Kept before, Node patch, boolean steps) {
    var mismatch = turn.mismatch(before);
    if (mismatch != null) {
      return mismatch;
    }
    try {
      var after = steps ? JsonPatch.apply(before.value(), patch) : MergePatch.apply(before.value(), patch);
      return after instanceof ObjectNode object ? changed(item, before, object) : unfit("", "An item stays an object.");
    } catch (JsonPatch.Misfit misfit) {
      return misfit.isTest() ? Reply.refused(Reply.CONFLICT, "patch-does-not-fit", String.valueOf(misfit.getMessage()))
          : unfit(misfit.place(), String.valueOf(misfit.getMessage()));
    }
  }

  private Reply unfit(String place, String detail) {
    return Reply.invalid(List.of(new Violation(Place.BODY, place, "patch", detail, turn.call().called().operation().node().pointer().toString())),
        "The patch does not fit.");
  }

  private @Nullable Reply changed(Item item, Kept before, ObjectNode after) {
    var guarded = Changes.guarded(after, before.value(), turn);
    var violations = violations(item, guarded);
    if (!violations.isEmpty()) {
      return Reply.invalid(violations, "The item would not satisfy the contract any more.");
    }
    var touched = Changes.touched(guarded, turn);
    var outcome = turn.store().replace(item, before, touched);
    var kept = outcome == Outcome.DONE ? turn.store().get(item) : null;
    int status = turn.behaviour().answers().status(Answers.OK, NO_CONTENT);
    return outcome == Outcome.FULL ? turn.full()
        : outcome == Outcome.GONE ? null : turn.said(status, touched, kept == null ? Map.of() : Map.of("ETag", kept.tag()), "patched " + item.shown());
  }

  private List<Violation> violations(Item item, ObjectNode after) {
    var plan = turn.plan();
    var identity = plan.identity();
    var violations = new ArrayList<Violation>(Violations.of(after, plan, turn.document(), turn.call().evaluator(), ""));
    if (identity.member() != null && !item.key().equals(identity.key(after))) {
      violations.add(new Violation(Place.BODY, "/" + identity.member(), "identity", "An item cannot become another.", plan.main().schema().pointer().toString()));
    }
    return violations;
  }
}
