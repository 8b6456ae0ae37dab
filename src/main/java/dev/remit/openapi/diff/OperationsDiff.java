package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All operations: those of the paths, the webhooks, and the callbacks within both. */
final class OperationsDiff {

  private static final Set<String> ITEM = Set.of("$ref", "parameters", "servers", "get", "put", "post", "delete",
      "options", "head", "patch", "trace", "query", "additionalOperations");
  private static final String PLACE = "operation";

  private final Scope scope;
  private final Unsettled unsettled;

  OperationsDiff(Scope scope, Unsettled unsettled) {
    this.scope = scope;
    this.unsettled = unsettled;
  }

  void compare() {
    match(scope, OperationKind.PATH, "", "", scope.before().operations(), scope.after().operations());
    match(scope.swap(), OperationKind.WEBHOOK, "", Operation.WEBHOOK,
        Operation.ofWebhooks(scope.before()), Operation.ofWebhooks(scope.after()));
  }

  void match(Scope inside, OperationKind kind, String parent, String prefix, List<Operation> old, List<Operation> now) {
    var match = new OperationMatch(inside, kind, old, now);
    var links = new MovedLinks();
    var templates = kind == OperationKind.PATH ? new TemplatesDiff(inside, old, now) : null;
    for (var each : now) {
      var before = match.before(each);
      begin(inside, prefix + each.label(), parent, before);
      kept(inside.in(before, each), kind, prefix + each.label(), before, each);
      if (before != null) {
        links.note(before, each);
      } else if (templates != null) {
        templates.added(each);
      }
    }
    for (var each : match.gone()) {
      links.note(each, null);
      begin(inside, prefix + each.label(), parent, each);
      if (templates == null || !templates.isLeft(each)) {
        inside.in(each, null).found(kind.removal.of(each.node(), scope.life()), Direction.NONE, PLACE, each.node(), null);
      }
    }
    if (!links.areNowhere(inside.after().document)) {
      moved(links, inside, prefix, match, now);
    }
  }

  private static void moved(MovedLinks links, Scope inside, String prefix, OperationMatch match, List<Operation> now) {
    for (var each : now) {
      var before = match.before(each);
      if (before != null) {
        inside.report().begin(prefix + each.label());
        links.compare(inside.in(before, each), before, each);
      }
    }
  }

  private void begin(Scope inside, String label, String parent, @Nullable Operation old) {
    inside.report().begin(label);
    if (old != null) {
      unsettled.note(label, parent, old.node());
    }
  }

  private void kept(Scope inside, OperationKind kind, String label, @Nullable Operation old, Operation now) {
    if (old == null) {
      inside.found(kind.added, Direction.NONE, PLACE, null, now.node());
      return;
    }
    if (!old.label().equals(now.label()) && kind != OperationKind.PATH) {
      inside.found(renamed(kind, old, now), Direction.NONE, PLACE);
    }
    if (old.path().equals(now.path()) && isUnchanged(inside.unchanged(), old.item(), now.item())) {
      // what the document demands of everybody stands outside
      inside.security().compare(inside, old.node(), now.node());
      return;
    }
    rest(inside, old.item(), now.item());
    new OperationDiff(inside, old, now).compare();
    new CallbacksDiff(this, inside).compare(label, old, now);
  }

  private static boolean isUnchanged(Unchanged unchanged, PathItem old, PathItem now) {
    if (old.beside().size() != now.beside().size() || !unchanged.samePathItem(old.end(), now.end())) {
      return false;
    }
    for (int i = 0; i < old.beside().size(); i++) {
      if (!unchanged.same(old.beside().get(i), now.beside().get(i))) {
        return false;
      }
    }
    return true;
  }

  private static void rest(Scope inside, PathItem old, PathItem now) {
    var keys = new LinkedHashSet<>(now.keys());
    keys.addAll(old.keys());
    keys.removeAll(ITEM);
    keys.forEach(key -> inside.rest(Direction.NONE, "path", old.at(key), now.at(key), key));
  }

  private static Finding renamed(OperationKind kind, Operation old, Operation now) {
    var rule = kind == OperationKind.WEBHOOK ? Rule.WEBHOOK_RENAMED : Rule.CALLBACK_EXPRESSION_CHANGED;
    return Finding.of(rule, old.item().end(), now.item().end()).showing(Quoted.text(old.path()), Quoted.text(now.path()));
  }
}
