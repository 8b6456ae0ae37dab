package dev.remit.openapi.diff;

import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NumberNode;
import dev.remit.openapi.tree.TextNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
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

  /** Near what numbers are looked for where nothing limits them. */
  private static final List<BigDecimal> NEAR_NOTHING = List.of(BigDecimal.ONE, BigDecimal.ZERO);
  /** Multiples of what numbers mostly have to be multiples of, where that is said elsewhere. */
  private static final List<BigDecimal> ROUND = List.of(BigDecimal.valueOf(12), BigDecimal.valueOf(60), BigDecimal.valueOf(120));

  private final Examples examples;

  Drafts(Examples examples) {
    this.examples = examples;
  }

  boolean of(Shape own, Predicate<Node> taker) {
    return of(own, own, Set::of, List::of, taker);
  }

  /** Offers values of the first shape on the edge of the second, which is no shape of a value with parts. */
  boolean plain(Shape own, Shape other, Predicate<Node> taker) {
    return of(own, other, Set::of, List::of, taker);
  }

  /**
   * Offers values of the first shape on the edge of the second.
   *
   * @param names of members that may matter
   * @param counted what items are counted by
   * @return whether one was taken; those after it are never made
   */
  boolean of(Shape own, Shape other, Supplier<Set<String>> names, Supplier<List<Edges.Kind>> counted, Predicate<Node> taker) {
    var listed = own.values();
    int types = own.types();
    boolean isObject = types == Types.OBJECT || !own.declared().isEmpty() || !own.required().isEmpty();
    boolean isArray = own.has("items") || own.has("prefixItems") || own.has("contains");
    return listed != null && Taking.any(listed.all(), taker)
        || isObject && objects(own, other, names, taker) || isArray && arrays(own, other, counted, taker)
        || scalars(own, other, taker)
        || !isArray && arrays(own, other, counted, taker) || !isObject && objects(own, other, names, taker)
        || (types & Types.NULL) != 0 && taker.test(Values.NULL);
  }

  private boolean objects(Shape own, Shape other, Supplier<Set<String>> names, Predicate<Node> taker) {
    return (own.types() & Types.OBJECT) != 0 && new ObjectDrafts(examples, own).near(other, names, taker);
  }

  private boolean arrays(Shape own, Shape other, Supplier<List<Edges.Kind>> counted, Predicate<Node> taker) {
    return (own.types() & Types.ARRAY) != 0 && new ArrayDrafts(examples, own, taker).near(other, counted.get());
  }

  /** Offers those of them that are other ones for another edge. */
  boolean edge(Shape own, Shape edge, Predicate<Node> taker) {
    return (own.types() & Types.OBJECT) != 0 && new ObjectDrafts(examples, own).sized(edge, taker)
        || (own.types() & Types.ARRAY) != 0 && new ArrayDrafts(examples, own, taker).near(edge, List.of())
        || scalars(own, edge, taker);
  }

  private boolean scalars(Shape own, Shape other, Predicate<Node> taker) {
    int types = own.types();
    return (types & Types.STRING) != 0 && words(own, other, taker)
        || (types & Types.NUMBER) != 0 && numbers(own, other).stream().anyMatch(each -> taker.test(Values.number(each)))
        || (types & Types.BOOLEAN) != 0 && (taker.test(Values.TRUE) || taker.test(Values.FALSE));
  }

  private static boolean words(Shape own, Shape other, Predicate<Node> taker) {
    return new Words(own, other).any(word -> taker.test(Values.text(word)));
  }

  private Set<BigDecimal> numbers(Shape own, Shape other) {
    var numbers = new LinkedHashSet<BigDecimal>();
    var steps = new ArrayList<>(NEAR_NOTHING);
    for (var shape : List.of(own, other)) {
      for (var bound : new @Nullable Bound[] {Bound.minimum(shape), Bound.maximum(shape)}) {
        if (bound != null && Multiple.isSmall(bound.value())) {
          steps.addAll(around(bound.value()));
        }
      }
    }
    var step = own.first("multipleOf");
    if (step != null && step.node() instanceof NumberNode number && number.value().signum() > 0
        && Multiple.isSmall(number.value())) {
      steps.forEach(near -> multiples(near, number.value(), numbers));
    }
    var foreign = Multiple.of(other.every("multipleOf"));
    if (foreign != null) {
      steps.forEach(near -> numbers.add(near.subtract(near.remainder(foreign)).add(foreign.multiply(TINY))));
    }
    numbers.addAll(steps);
    if (steps.equals(NEAR_NOTHING)) {
      numbers.addAll(ROUND);
    }
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

  /** The text of a string, and nothing for other values. */
  static @Nullable String text(@Nullable Located located) {
    return located != null && located.node() instanceof TextNode text ? text.value() : null;
  }
}
