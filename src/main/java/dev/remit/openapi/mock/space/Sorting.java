package dev.remit.openapi.mock.space;

import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NumberNode;
import dev.remit.openapi.tree.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** In which order items are listed: {@code name}, {@code -name}, {@code name:desc}, {@code name,desc}, several of them; none is the order in which they came. */
record Sorting(List<By> by) {

  /** One member. */
  record By(String member, boolean down) {}

  static Sorting of(@Nullable String sort, @Nullable String order, Shape item) {
    // order=name is a sort too, when it names a member
    var text = sort != null ? sort : order != null && !isDirection(order) ? order : "";
    boolean down = sort != null && order != null && isDown(order);
    var by = new ArrayList<By>();
    for (var part : text.split(",")) {
      if (isDirection(part) && !by.isEmpty()) {
        by.set(by.size() - 1, new By(by.get(by.size() - 1).member, isDown(part)));
      } else {
        add(part.strip(), down, item, by);
      }
    }
    return new Sorting(by);
  }

  private static void add(String part, boolean down, Shape item, List<By> by) {
    var words = part.split("[:\\s]+");
    boolean minus = part.startsWith("-");
    var member = ListPlan.member(words[0], item);
    if (member != null && Objects.requireNonNull(item.member(member)).isScalar()) {
      by.add(new By(member, minus || (words.length > 1 ? isDown(words[1]) : down)));
    }
  }

  private static boolean isDirection(String text) {
    var plain = text.strip().toLowerCase(Locale.ROOT);
    return List.of("asc", "desc", "ascending", "descending").contains(plain);
  }

  private static boolean isDown(String text) {
    return text.strip().toLowerCase(Locale.ROOT).startsWith("desc");
  }

  boolean isNone() {
    return by.isEmpty();
  }

  Comparator<Kept> comparator() {
    Comparator<Kept> comparator = (one, other) -> 0;
    for (var each : by) {
      Comparator<Kept> next = (one, other) -> compare(one.value(), other.value(), each.member);
      comparator = comparator.thenComparing(each.down ? next.reversed() : next);
    }
    return comparator.thenComparingLong(Kept::sequence);
  }

  // numbers before texts, what is absent last
  private static int compare(ObjectNode one, ObjectNode other, String member) {
    var mine = one.get(member);
    var its = other.get(member);
    int kind = Integer.compare(rank(mine), rank(its));
    if (kind == 0 && mine instanceof NumberNode number && its instanceof NumberNode another) {
      kind = Double.compare(number.value().doubleValue(), another.value().doubleValue());
    }
    return kind != 0 ? kind : String.valueOf(Trees.scalar(mine)).compareTo(String.valueOf(Trees.scalar(its)));
  }

  private static int rank(@Nullable Node node) {
    return node instanceof NumberNode ? 0 : Trees.scalar(node) != null ? 1 : 2;
  }
}
