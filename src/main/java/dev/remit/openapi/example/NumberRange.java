package dev.remit.openapi.example;

import dev.remit.openapi.diff.Bound;
import dev.remit.openapi.diff.Shape;
import dev.remit.openapi.diff.Types;
import dev.remit.openapi.diff.Values;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.TextNode;
import dev.remit.openapi.value.Answer;
import dev.remit.openapi.value.Formats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which numbers limits, steps and formats leave. */
final class NumberRange {

  /** What has more digits is taken as it is written or not at all. */
  private static final BigDecimal FAR = BigDecimal.valueOf(1L << 60);
  private static final BigDecimal CENT = new BigDecimal("0.01");
  /** Between two limits there should be so many numbers. */
  private static final BigDecimal MANY = BigDecimal.valueOf(20);
  private static final int FINEST = 40;
  private static final long USUAL = 1_000;

  private final Shape shape;
  private final List<String> formats = new ArrayList<>();
  private final boolean whole;
  private final @Nullable Bound lower;
  private final @Nullable Bound upper;
  private final @Nullable BigDecimal step;

  NumberRange(Shape shape) {
    this.shape = shape;
    shape.every("format").forEach(each -> {
      if (each.node() instanceof TextNode name && Formats.isOfNumbers(name.value())) {
        formats.add(name.value());
      }
    });
    this.whole = (shape.types() & Types.FRACTION) == 0 || formats.stream().anyMatch(name -> name.startsWith("int"));
    this.lower = Bound.minimum(shape);
    this.upper = Bound.maximum(shape);
    this.step = shape.step();
  }

  NumberWay way(Hint hint) {
    var named = new ArrayList<Node>();
    hint.numbers().stream().filter(this::fits).map(Values::number).forEach(named::add);
    var grid = grid(hint);
    if (named.isEmpty() && grid == null) {
      edges().stream().filter(this::fits).map(Values::number).forEach(named::add);
    }
    return new NumberWay(named, grid);
  }

  private boolean fits(BigDecimal number) {
    return Bound.holds(number, lower, upper) && (!whole || number.stripTrailingZeros().scale() <= 0)
        && (step == null || number.remainder(step).signum() == 0)
        && formats.stream().allMatch(format -> Formats.accepts(format, Values.number(number)) == Answer.YES);
  }

  private List<BigDecimal> edges() {
    var edges = new ArrayList<BigDecimal>();
    for (var bound : new @Nullable Bound[] {lower, upper}) {
      if (bound != null) {
        edges.addAll(List.of(bound.value(), bound.value().add(BigDecimal.ONE), bound.value().subtract(BigDecimal.ONE)));
      }
    }
    return edges;
  }

  private NumberWay.@Nullable Grid grid(Hint hint) {
    var low = lower == null ? FAR.negate() : lower.value().max(FAR.negate());
    var high = upper == null ? FAR : upper.value().min(FAR);
    for (var format : formats) {
      boolean isSmall = format.equals("int32");
      low = isSmall ? low.max(BigDecimal.valueOf(Integer.MIN_VALUE)) : low;
      high = isSmall ? high.min(BigDecimal.valueOf(Integer.MAX_VALUE)) : high;
    }
    if (low.compareTo(high) > 0) {
      return null;
    }
    var unit = unit(low, high);
    return unit.precision() > FINEST ? null : grid(unit, units(low, unit, RoundingMode.CEILING), units(high, unit, RoundingMode.FLOOR), hint);
  }

  private BigDecimal unit(BigDecimal low, BigDecimal high) {
    if (step != null || whole) {
      return step == null ? BigDecimal.ONE : step;
    }
    var unit = CENT;
    while (high.compareTo(low) > 0 && unit.scale() < FINEST && high.subtract(low).compareTo(unit.multiply(MANY)) < 0) {
      unit = unit.movePointLeft(1);
    }
    return unit;
  }

  private long units(BigDecimal limit, BigDecimal unit, RoundingMode inwards) {
    var units = limit.divide(unit, 0, inwards).max(FAR.negate()).min(FAR);
    boolean isRefused = units.multiply(unit).compareTo(limit) == 0 && !Bound.holds(limit, lower, upper);
    return units.longValueExact() + (isRefused ? inwards == RoundingMode.CEILING ? 1 : -1 : 0);
  }

  // where nothing is limited, nobody expects numbers from there
  private NumberWay.@Nullable Grid grid(BigDecimal unit, long lowest, long highest, Hint hint) {
    if (lowest > highest) {
      return null;
    }
    long from = near(hint.from(), unit);
    long to = Math.max(from, near(hint.to(), unit));
    long first = to < lowest ? lowest : from > highest ? Math.max(lowest, highest < 0 ? highest - USUAL : 0) : Math.max(from, lowest);
    long last = to < lowest ? Math.min(highest, lowest + USUAL) : Math.min(to, highest);
    long far = Math.min(highest, last + USUAL * USUAL);
    return new NumberWay.Grid(unit, lower == null ? first : lowest, upper == null ? far : highest, first, last);
  }

  private static long near(BigDecimal value, BigDecimal unit) {
    return value.divide(unit, 0, RoundingMode.CEILING).min(FAR).longValueExact();
  }
}
