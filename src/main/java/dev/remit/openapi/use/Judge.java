package dev.remit.openapi.use;

import dev.remit.openapi.Change;
import dev.remit.openapi.Direction;
import dev.remit.openapi.Impact.Level;
import dev.remit.openapi.Impact;
import dev.remit.openapi.OperationUse;
import dev.remit.openapi.Severity;
import dev.remit.openapi.Usage;
import dev.remit.openapi.diff.Operation;
import dev.remit.openapi.message.Contract;
import dev.remit.openapi.tree.Pointer;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the changes between two documents mean for one usage. */
final class Judge {

  /** Places of changes that concern an operation as a whole. */
  private static final Set<String> WHOLE = Set.of("operation", "path", "security", "servers");
  /** Of these it is not known whether they reach everybody who calls the operation. */
  private static final Set<String> UNSURE = Set.of("server-removed", "server-narrowed", "server-added", "server-widened",
      "server-default-changed", "keyword-changed", "operation-id-changed", "operation-shadows-template", "operation-left-to-template");

  /** Of the whole document, and of nothing that travels. */
  private static final Set<String> NO_MESSAGE =
      Set.of("version-not-raised", "version-lowered", "major-version-not-raised", "component-schema-removed");

  private final Usage usage;
  private final Tracks before;
  private final Tracks after;
  private final SampleCheck samples;

  Judge(Contract before, Contract after, Usage usage) {
    this.usage = usage;
    this.before = new Tracks(before, usage);
    this.after = new Tracks(after, usage);
    this.samples = new SampleCheck(this.after);
  }

  Impact of(Change change) {
    var operations = usage.operations();
    if (change.severity() == Severity.EDITORIAL) {
      return new Impact(Level.NONE, "is not touched: only words changed", change.operation(), null);
    }
    if (operations == null) {
      return new Impact(Level.UNKNOWN, "has not told what it uses", null, null);
    }
    return change.operation() == null ? document(change, operations)
        : used(change, operations.stream().filter(use -> isIn(change, use)).toList());
  }

  private static Impact document(Change change, List<OperationUse> operations) {
    if (NO_MESSAGE.contains(change.rule())) {
      return new Impact(Level.NONE, "is not touched: no message changes by it", null, null);
    }
    return operations.isEmpty() ? new Impact(Level.NONE, "uses no operation", null, null)
        : new Impact(Level.POSSIBLE, "uses the API, and the change concerns all of it", null, null);
  }

  private boolean isIn(Change change, OperationUse use) {
    var address = Contract.address(use.operation());
    return change.uses().stream().anyMatch(each -> {
      var label = each.operation();
      return label.equals(use.operation()) || Contract.address(label).equals(address)
          || label.startsWith(use.operation() + " callback ");
    });
  }

  private Impact used(Change change, List<OperationUse> uses) {
    if (uses.isEmpty()) {
      return unused(change);
    }
    if (WHOLE.contains(change.place()) || isCallback(change, uses)) {
      return whole(change, uses.get(0).operation());
    }
    var missing = new Demand(before, after, change).missing(uses);
    if (missing != null) {
      return new Impact(Level.CONFIRMED, "does not send `" + missing + "`, which " + uses.get(0).operation() + " demands now",
          uses.get(0).operation(), missing);
    }
    var mark = mark(change);
    return mark == null ? untouched(change, uses) : touched(change, mark, uses);
  }

  // a schema may be shared in ways that the list of uses is too long to tell
  private Impact unused(Change change) {
    var mark = mark(change);
    if (mark != null && mark.kind() == Mark.Kind.SCHEMA) {
      return touched(change, mark, List.of());
    }
    return String.valueOf(change.operation()).startsWith(Operation.WEBHOOK)
        ? new Impact(Level.UNKNOWN, "has not told which webhooks it takes", change.operation(), null)
        : new Impact(Level.NONE, "does not use " + change.operation(), change.operation(), null);
  }

  private static boolean isCallback(Change change, List<OperationUse> uses) {
    return change.uses().stream().noneMatch(each -> uses.stream().anyMatch(use -> !each.operation().startsWith(use.operation() + " callback ")));
  }

  private static Impact whole(Change change, String operation) {
    if (change.rule().equals("operation-added")) {
      return new Impact(Level.NONE, "used " + operation + " before the contract had it", operation, null);
    }
    var level = UNSURE.contains(change.rule()) || change.place().isEmpty() || !WHOLE.contains(change.place()) ? Level.POSSIBLE : Level.CONFIRMED;
    return new Impact(level, "calls " + operation, operation, null);
  }

  private @Nullable Mark mark(Change change) {
    return Stream.of(mark(change, before, change.pointerBefore()), mark(change, after, change.pointerAfter()))
        .flatMap(List::stream).filter(java.util.Objects::nonNull)
        .reduce((one, other) -> one.sure() || !other.sure() ? one : other).orElse(null);
  }

  private static List<Mark> mark(Change change, Tracks tracks, @Nullable String pointer) {
    if (pointer == null) {
      return List.of();
    }
    var at = Pointer.parse(pointer);
    var sent = change.direction() == Direction.RESPONSE ? null : tracks.sent.at(at);
    var read = change.direction() == Direction.REQUEST ? null : tracks.read.at(at);
    return Stream.of(sent, read).filter(java.util.Objects::nonNull).toList();
  }

  private Impact touched(Change change, Mark mark, List<OperationUse> uses) {
    boolean narrows = change.direction() == Direction.REQUEST && change.severity().compareTo(Severity.RISKY) >= 0;
    var answer = narrows ? samples.check(change, mark, uses) : SampleCheck.Outcome.NOTHING_SHOWN;
    var verb = change.direction() == Direction.REQUEST ? "sends" : "reads";
    var what = " `" + mark.element() + "` of " + mark.operation();
    return switch (answer.kind()) {
      case REFUSED -> new Impact(Level.CONFIRMED, verb + what + ", and \"" + answer.sample() + "\" is refused now", mark.operation(), mark.element());
      case PASSES -> new Impact(Level.POSSIBLE, verb + what + ", though all that is known of it still passes", mark.operation(), mark.element());
      case NOTHING_SHOWN -> new Impact(mark.sure() ? Level.CONFIRMED : Level.POSSIBLE, verb + what, mark.operation(), mark.element());
    };
  }

  private Impact untouched(Change change, List<OperationUse> uses) {
    var operation = uses.get(0).operation();
    if (Pointers.leadNowhere(change) || uses.stream().anyMatch(use -> !isTold(change, use))) {
      return new Impact(Level.POSSIBLE, "calls " + operation + ", and it is not known what it uses of it", operation, null);
    }
    var place = change.uses().stream().filter(each -> Contract.address(each.operation()).equals(Contract.address(operation))).findFirst()
        .map(Change.Use::place).orElse(change.place());
    return new Impact(Level.NONE, "calls " + operation + ", but does not use `" + place + "`", operation, place);
  }

  private static boolean isTold(Change change, OperationUse use) {
    return switch (change.direction()) {
      case RESPONSE -> use.reads() != null;
      case REQUEST -> change.place().contains(" parameter ") ? use.parameters() != null
          : change.place().startsWith("request body") ? use.sends() != null : use.parameters() != null && use.sends() != null;
      case NONE -> use.reads() != null && use.sends() != null && use.parameters() != null;
    };
  }
}
