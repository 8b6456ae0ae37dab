package dev.remit.openapi.diff;

import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values that a schema may accept, the plainest first, and those on the edge of what another one accepts. Whether they
 * are accepted is for others to check.
 */
final class Drafts {

  private static final BigDecimal TINY = new BigDecimal("0.5");
  /** Beyond these a number is no 32-bit or 64-bit integer. */
  private static final List<BigDecimal> WIDE = List.of(BigDecimal.valueOf(1L << 31), BigDecimal.valueOf(-(1L << 31) - 1),
      new BigDecimal(BigInteger.ONE.shiftLeft(63)), new BigDecimal("1e39"));

  private final Examples examples;

  Drafts(Examples examples) {
    this.examples = examples;
  }

  List<Node> of(Shape own) {
    return of(own, own);
  }

  /** Values of the first shape on the edge of the second. */
  List<Node> of(Shape own, Shape other) {
    var listed = own.values();
    var drafts = listed == null ? new ArrayList<Node>() : new ArrayList<>(listed.all());
    int types = own.types();
    if ((types & Types.OBJECT) != 0 && (hints(own, Types.OBJECT) || types == Types.OBJECT)) {
      objects(own, other, drafts);
    }
    if ((types & Types.ARRAY) != 0) {
      arrays(own, other, drafts);
    }
    if ((types & Types.STRING) != 0) {
      new Words(own, other).all().forEach(word -> drafts.add(Values.text(word)));
    }
    if ((types & Types.NUMBER) != 0) {
      numbers(own, other).forEach(number -> drafts.add(Values.number(number)));
    }
    if ((types & Types.BOOLEAN) != 0) {
      drafts.add(Values.TRUE);
      drafts.add(Values.FALSE);
    }
    if ((types & Types.OBJECT) != 0 && !hints(own, Types.OBJECT) && types != Types.OBJECT) {
      objects(own, other, drafts);
    }
    if ((types & Types.NULL) != 0) {
      drafts.add(Values.NULL);
    }
    return drafts;
  }

  private static boolean hints(Shape shape, int type) {
    return type == Types.OBJECT && (!shape.declared().isEmpty() || !shape.required().isEmpty());
  }

  private Set<BigDecimal> numbers(Shape own, Shape other) {
    var numbers = new LinkedHashSet<BigDecimal>();
    var steps = new ArrayList<BigDecimal>(List.of(BigDecimal.ONE, BigDecimal.ZERO));
    for (var shape : List.of(own, other)) {
      for (var bound : new @Nullable Bound[] {Bound.minimum(shape), Bound.maximum(shape)}) {
        if (bound != null && NumberComparison.isSmall(bound.value())) {
          steps.addAll(around(bound.value()));
        }
      }
    }
    var step = own.first("multipleOf");
    if (step != null && step.node() instanceof dev.remit.openapi.tree.NumberNode number && number.value().signum() > 0
        && NumberComparison.isSmall(number.value())) {
      steps.forEach(near -> multiples(near, number.value(), numbers));
    }
    numbers.addAll(steps);
    numbers.add(TINY);
    numbers.add(new BigDecimal("1.5"));
    numbers.addAll(WIDE);
    return numbers;
  }

  private static List<BigDecimal> around(BigDecimal limit) {
    return List.of(limit, limit.add(BigDecimal.ONE), limit.subtract(BigDecimal.ONE), limit.add(TINY), limit.subtract(TINY));
  }

  private static void multiples(BigDecimal near, BigDecimal step, Set<BigDecimal> numbers) {
    var below = near.subtract(near.remainder(step));
    for (int i = -1; i <= 3; i++) {
      numbers.add(below.add(step.multiply(BigDecimal.valueOf(i))));
    }
  }

  private void arrays(Shape own, Shape other, List<Node> drafts) {
    int least = Examples.count(Bound.atLeast(own, "minItems"));
    add(drafts, examples.array(own, List.of(), least));
    add(drafts, examples.array(own, List.of(), Math.max(least, 1)));
    for (var limit : new @Nullable Bound[] {Bound.atLeast(other, "minItems"), Bound.atMost(other, "maxItems")}) {
      int size = Examples.count(limit);
      if (limit != null) {
        add(drafts, examples.array(own, List.of(), Math.max(size - 1, 0)));
        add(drafts, examples.array(own, List.of(), size));
        add(drafts, examples.array(own, List.of(), size + 1));
      }
    }
    add(drafts, examples.array(own, List.of(), Math.max(own.positions(), other.positions()) + 1));
    var one = examples.of(own.item(0));
    if (one != null) {
      add(drafts, examples.array(own, List.of(one, one), least));
    }
  }

  private void objects(Shape own, Shape other, List<Node> drafts) {
    var least = examples.object(own);
    if (least == null) {
      return;
    }
    drafts.add(least);
    for (var limit : new @Nullable Bound[] {Bound.atLeast(other, "minProperties"), Bound.atMost(other, "maxProperties")}) {
      int size = Examples.count(limit);
      if (limit != null) {
        filled(own, least, size - 1, drafts);
        filled(own, least, size, drafts);
        filled(own, least, size + 1, drafts);
      }
    }
    var names = new LinkedHashSet<>(own.declared());
    names.addAll(other.declared());
    other.every("dependentRequired").forEach(each -> names.addAll(each.keys()));
    names.add("extra");
    names.stream().filter(name -> !least.has(name)).limit(50).forEach(name -> member(own, least, name, drafts));
    filled(own, least, own.declared().size(), drafts);
  }

  private void member(Shape own, ObjectNode least, String name, List<Node> drafts) {
    var value = examples.of(own.property(name));
    if (value != null) {
      drafts.add(Values.with(least, name, value));
    }
  }

  private void filled(Shape own, ObjectNode least, int size, List<Node> drafts) {
    var members = new LinkedHashMap<>(Values.members(least));
    if (size >= 0 && size <= 200 && examples.fill(own, members, size)) {
      drafts.add(Values.object(members));
    }
  }

  private static void add(List<Node> drafts, @Nullable Node draft) {
    if (draft != null) {
      drafts.add(draft);
    }
  }

  /** The text of a string, and nothing for other values. */
  static @Nullable String text(@Nullable Located located) {
    return located != null && located.node() instanceof TextNode text ? text.value() : null;
  }
}
