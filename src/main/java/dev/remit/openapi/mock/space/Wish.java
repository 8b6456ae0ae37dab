package dev.remit.openapi.mock.space;

import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NumberNode;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a call wants to see of a list.
 *
 * @param filters the values that a member may have
 * @param search what texts have to hold, in lower case; null for anything
 * @param offset where the page begins, counted from 0
 * @param cursor what it begins behind; null if it is not asked for so
 */
record Wish(Map<String, Set<String>> filters, @Nullable String search, Sorting sorting, int limit, long offset, @Nullable String cursor) {

  static Wish of(ListPlan plan, Call call) {
    var filters = new HashMap<String, Set<String>>();
    plan.filters().forEach((parameter, member) -> {
      var value = call.parameters().get("query " + parameter);
      if (value != null) {
        filters.computeIfAbsent(member, key -> new LinkedHashSet<>()).addAll(scalars(value));
      }
    });
    var search = text(plan, Role.SEARCH, call);
    int limit = (int) Math.min(number(plan, Role.LIMIT, call, plan.usualLimit()), plan.most());
    long page = number(plan, Role.PAGE, call, plan.firstPage()) - plan.firstPage();
    long offset = number(plan, Role.OFFSET, call, Math.max(0, page) * limit);
    return new Wish(filters, search == null || search.isBlank() ? null : search.strip().toLowerCase(Locale.ROOT),
        Sorting.of(text(plan, Role.SORT, call), text(plan, Role.ORDER, call), plan.item()), limit, offset, text(plan, Role.CURSOR, call));
  }

  private static Set<String> scalars(Node value) {
    var scalars = new LinkedHashSet<String>();
    if (value instanceof ArrayNode array) {
      array.items().forEach(each -> scalars.add(String.valueOf(Trees.scalar(each))));
    } else {
      scalars.add(String.valueOf(Trees.scalar(value)));
    }
    return scalars;
  }

  private static @Nullable Node value(ListPlan plan, Role role, Call call) {
    var parameter = plan.roles().get(role);
    return parameter == null ? null : call.parameters().get("query " + parameter.name());
  }

  private static @Nullable String text(ListPlan plan, Role role, Call call) {
    var value = value(plan, role, call);
    return value instanceof ArrayNode array ? String.join(",", array.items().stream().map(Trees::scalar).toList()) : Trees.scalar(value);
  }

  private static long number(ListPlan plan, Role role, Call call, long otherwise) {
    var value = value(plan, role, call);
    return value instanceof NumberNode number && number.raw().length() < 18
        ? number.value().max(BigDecimal.ZERO).min(BigDecimal.valueOf(Integer.MAX_VALUE)).longValue() : otherwise;
  }

  boolean isEverything() {
    return filters.isEmpty() && search == null;
  }
}
