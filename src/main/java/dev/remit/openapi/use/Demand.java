package dev.remit.openapi.use;

import dev.remit.openapi.Change;
import dev.remit.openapi.Direction;
import dev.remit.openapi.OperationUse;
import dev.remit.openapi.ParameterUse;
import dev.remit.openapi.diff.Located;
import dev.remit.openapi.tree.Pointer;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What requests have to have from now on, which hurts those who do not send it. */
final class Demand {

  private static final Set<String> PARAMETER =
      Set.of("required-parameter-added", "parameter-became-required", "required-parameter-moved");
  private static final Set<String> BODY = Set.of("required-request-body-added", "request-body-became-required");
  private static final Set<String> MEMBER = Set.of("required-property-added", "property-became-required",
      "required-property-added-to-closed-object", "required-property-became-not-read-only");

  private final Tracks before;
  private final Tracks after;
  private final Change change;

  Demand(Tracks before, Tracks after, Change change) {
    this.before = before;
    this.after = after;
    this.change = change;
  }

  /** What one of these uses does not send, in words; null if they send it all, or nothing is demanded. */
  @Nullable String missing(List<OperationUse> uses) {
    if (change.direction() != Direction.REQUEST) {
      return null;
    }
    if (change.pointerAfter() == null) {
      // a member that is demanded and not described any more stands where it was described
      return change.pointerBefore() != null && MEMBER.contains(change.rule()) ? member(before, Pointer.parse(change.pointerBefore())) : null;
    }
    var pointer = Pointer.parse(change.pointerAfter());
    return PARAMETER.contains(change.rule()) ? parameter(pointer, uses)
        : BODY.contains(change.rule()) ? body(uses) : MEMBER.contains(change.rule()) ? member(after, pointer) : null;
  }

  // the pointer leads to the parameter or into it
  private @Nullable String parameter(Pointer pointer, List<OperationUse> uses) {
    for (@Nullable Pointer at = pointer; at != null; at = at.parent()) {
      var node = at.in(after.contract.side().root().node());
      var parameter = node == null ? null : after.contract.side().follow(new Located(node, at));
      var name = parameter == null ? null : parameter.text("name");
      var in = parameter == null ? null : parameter.text("in");
      if (name != null && in != null) {
        var wanted = new ParameterUse(in, name);
        boolean missing = !in.equals("path") && uses.stream().anyMatch(use -> use.parameters() != null && !use.parameters().contains(wanted));
        return missing ? in + " parameter " + name : null;
      }
    }
    return null;
  }

  private static @Nullable String body(List<OperationUse> uses) {
    return uses.stream().anyMatch(use -> use.sends() != null && use.sends().members().isEmpty()) ? "request body" : null;
  }

  // the object that should have the member is sent, and the member is not
  private static @Nullable String member(Tracks tracks, Pointer pointer) {
    var properties = pointer.parent();
    var object = properties == null ? null : properties.parent();
    var around = object == null || !properties.last().equals("properties") ? null : tracks.sent.at(object);
    return around == null || tracks.sent.at(pointer) != null ? null
        : new Mark(around.kind(), around.operation(), around.part(), around.way().member(pointer.last()), true).element();
  }
}
