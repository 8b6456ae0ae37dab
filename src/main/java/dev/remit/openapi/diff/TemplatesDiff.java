package dev.remit.openapi.diff;

import dev.remit.openapi.Direction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Concrete paths beside templates that fit them. They are matched first (OpenAPI, paths object), so that one that comes takes
 * requests from a template, and one that goes leaves them to it.
 */
final class TemplatesDiff {

  private static final String PLACE = "operation";

  private final Scope scope;
  private final List<Operation> old;
  private final List<Operation> now;
  private @Nullable Templates before;
  private @Nullable Templates after;

  TemplatesDiff(Scope scope, List<Operation> old, List<Operation> now) {
    this.scope = scope;
    this.old = old;
    this.now = now;
  }

  /** Tells of the template whose requests an operation takes that came, where they fare worse with it. */
  void added(Operation added) {
    before = before == null ? new Templates(scope.before(), old) : before;
    var template = before.around(added);
    if (template != null && !new Succession(scope, template, added).isHarmless()) {
      scope.report().begin(template.label());
      found(Rule.OPERATION_SHADOWS_TEMPLATE, template, added);
    }
  }

  /** Whether a template may answer the requests of an operation that went, of which it then tells. */
  boolean isLeft(Operation removed) {
    after = after == null ? new Templates(scope.after(), now) : after;
    var template = after.around(removed);
    if (template == null || new Succession(scope, removed, template).refuses()) {
      return false;
    }
    found(Rule.OPERATION_LEFT_TO_TEMPLATE, removed, template);
    return true;
  }

  private void found(Rule rule, Operation was, Operation is) {
    scope.in(was, is).found(Finding.of(rule, was.node(), is.node()).showing(Quoted.text(was.label()), Quoted.text(is.label())),
        Direction.NONE, PLACE);
  }
}
