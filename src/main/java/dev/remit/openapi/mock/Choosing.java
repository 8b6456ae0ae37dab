package dev.remit.openapi.mock;

import dev.remit.openapi.Request;
import dev.remit.openapi.message.Called;
import dev.remit.openapi.message.Query;
import dev.remit.openapi.value.Evaluator;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which of the operations that a path may belong to is meant: the first whose variables may have these values. Where templates
 * are the same but for the names of their variables, which a document should not have (OpenAPI, paths object), the one that takes
 * all of the request, and of these the one that names most of it.
 */
final class Choosing {

  private final Mocking mock;
  private final Request request;
  private final Evaluator evaluator;

  Choosing(Mocking mock, Request request, Evaluator evaluator) {
    this.mock = mock;
    this.request = request;
    this.evaluator = evaluator;
  }

  /** Null if none is meant. */
  @Nullable Called of(List<Called> all) {
    if (all.isEmpty() || all.size() == 1 && all.get(0).demands().isEmpty()) {
      return all.isEmpty() ? null : all.get(0);
    }
    var fitting = all.stream().filter(each -> mock.plan(each.operation()).rules().fits(request, each, evaluator)).toList();
    @Nullable Called best = null;
    for (var each : fitting) {
      best = best == null || each.demands().size() > best.demands().size() ? each : best;
    }
    return best != null ? among(same(best, fitting)) : all.stream().filter(each -> each.demands().isEmpty()).findFirst().orElse(null);
  }

  private static List<Called> same(Called best, List<Called> fitting) {
    var same = new ArrayList<Called>();
    for (var each : fitting) {
      boolean known = same.stream().anyMatch(one -> one.operation() == each.operation());
      if (!known && each.demands().equals(best.demands()) && each.hasTemplateOf(best)) {
        same.add(each);
      }
    }
    return same;
  }

  private boolean isAsked(Called called) {
    return called.asked().isEmpty() || Query.raw(request.query()).keySet().containsAll(called.asked());
  }

  private Called among(List<Called> same) {
    if (same.size() == 1) {
      return same.get(0);
    }
    @Nullable Called best = null;
    long most = -1;
    for (var each : same) {
      var rules = mock.plan(each.operation()).rules();
      long named = rules.named(request, each);
      if (named > most && isAsked(each) && rules.check(request, each, evaluator).violations().isEmpty()) {
        best = each;
        most = named;
      }
    }
    return best == null ? same.get(0) : best;
  }
}
