package dev.remit.openapi.mock.space;

import dev.remit.openapi.diff.Operation;
import dev.remit.openapi.message.Contract;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an operation lists a collection.
 *
 * @param envelope what it answers
 * @param roles the parameters that page, sort and search
 * @param filters the members that parameters are compared with, by the names of these
 * @param unused the parameters whose meaning is not plain
 */
record ListPlan(Envelope envelope, Shape item, Map<Role, Parameter> roles, Map<String, String> filters, List<String> unused) {

  /** More is on no page, whatever is asked for. */
  static final int MOST = 1_000;

  private static final int USUAL = 100;

  /** A query parameter. */
  record Parameter(String name, @Nullable Shape shape) {

    int number(String keyword, int otherwise) {
      var number = shape == null ? null : shape.number(keyword);
      return number == null ? otherwise : number.max(BigDecimal.ZERO).min(BigDecimal.valueOf(Integer.MAX_VALUE)).intValue();
    }
  }

  static ListPlan of(Contract contract, Shapes shapes, Operation operation, Envelope envelope, Shape main) {
    var item = Objects.requireNonNull(envelope.inner().item());
    var plan = new ListPlan(envelope, item, new EnumMap<>(Role.class), new LinkedHashMap<>(), new ArrayList<>());
    for (var parameter : contract.parameters(operation)) {
      var name = parameter.value().text("name");
      if (name != null && "query".equals(parameter.value().text("in"))) {
        plan.add(new Parameter(name, shapes.orNull(parameter.value().at("schema"))), main);
      }
    }
    return plan;
  }

  private void add(Parameter parameter, Shape main) {
    var member = member(parameter.name, item);
    var role = Role.of(parameter.name, parameter.shape, member != null);
    if (role != null && !roles.containsKey(role)) {
      roles.put(role, parameter);
      return;
    }
    member = member == null ? member(parameter.name, main) : member;
    if (member == null) {
      unused.add(parameter.name);
    } else {
      filters.put(parameter.name, member);
    }
  }

  /** The member that may be compared and is called so, be it in another way of writing; null if there is none. */
  static @Nullable String member(String name, Shape item) {
    for (var member : item.names()) {
      var shape = Objects.requireNonNull(item.member(member));
      var each = shape.isList() ? shape.item() : shape;
      if (Words.plain(member).equals(Words.plain(name)) && each != null && each.isScalar()) {
        return member;
      }
    }
    return null;
  }

  boolean hasFilters() {
    return !filters.isEmpty();
  }

  boolean isPaged() {
    return roles.containsKey(Role.LIMIT) || roles.containsKey(Role.OFFSET) || roles.containsKey(Role.PAGE) || roles.containsKey(Role.CURSOR);
  }

  /** How many items a page has where nothing is asked for. */
  int usualLimit() {
    var limit = roles.get(Role.LIMIT);
    int usual = limit == null ? isPaged() ? USUAL : MOST : limit.number("default", Math.min(USUAL, limit.number("maximum", USUAL)));
    return Math.min(usual, most());
  }

  int most() {
    var most = envelope.inner().number("maxItems");
    return most == null ? MOST : Math.min(MOST, most.intValue());
  }

  /** The number of the first page. */
  int firstPage() {
    var page = roles.get(Role.PAGE);
    return page != null && page.number("default", page.number("minimum", 1)) == 0 ? 0 : 1;
  }
}
