package dev.remit.openapi.value;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A set of characters: one of them is wanted.
 *
 * @param negated whether the set is what the ranges and properties leave
 */
record Characters(List<Range> ranges, List<Property> properties, boolean negated) implements Expression {

  static final int LAST = Character.MAX_CODE_POINT;
  private static final int SCANNED = 16;

  static final Characters ANY = of(new Range(0, LAST));
  static final Characters DIGIT = of(new Range('0', '9'));
  static final Characters WORD = of(new Range('0', '9'), new Range('A', 'Z'), new Range('_', '_'), new Range('a', 'z'));
  static final Characters SPACE = of(new Range(9, 13), new Range(' ', ' '), new Range(0xA0, 0xA0),
      new Range(0x1680, 0x1680), new Range(0x2000, 0x200A), new Range(0x2028, 0x2029), new Range(0x202F, 0x202F),
      new Range(0x205F, 0x205F), new Range(0x3000, 0x3000), new Range(0xFEFF, 0xFEFF));
  private static final Characters LINE_ENDS = of(new Range(10, 10), new Range(13, 13), new Range(0x2028, 0x2029));
  static final Characters NO_LINE_END = LINE_ENDS.complement();

  /** Code points from one to another, both included. */
  record Range(int from, int to) {

    boolean meets(Range other) {
      return from <= other.to && other.from <= to;
    }
  }

  /** Many ranges are sorted, so that a character is found quickly. */
  Characters {
    ranges = ranges.size() > SCANNED ? merged(ranges) : ranges;
  }

  private static List<Range> merged(List<Range> ranges) {
    var merged = new ArrayList<Range>();
    for (var range : ranges.stream().sorted(Comparator.comparingInt(Range::from)).toList()) {
      int last = merged.size() - 1;
      if (last >= 0 && range.from <= merged.get(last).to + 1) {
        merged.set(last, new Range(merged.get(last).from, Math.max(merged.get(last).to, range.to)));
      } else {
        merged.add(range);
      }
    }
    return List.copyOf(merged);
  }

  static Characters of(Range... ranges) {
    return new Characters(List.of(ranges), List.of(), false);
  }

  static Characters only(int codePoint) {
    return of(new Range(codePoint, codePoint));
  }

  /** All other characters. */
  Characters complement() {
    return new Characters(ranges, properties, !negated);
  }

  boolean contains(int codePoint) {
    if (isInRange(codePoint)) {
      return !negated;
    }
    for (var property : properties) {
      if (property.contains(codePoint)) {
        return !negated;
      }
    }
    return negated;
  }

  private boolean isInRange(int codePoint) {
    int low = 0;
    int high = ranges.size();
    while (ranges.size() > SCANNED && high - low > 1) {
      int middle = (low + high) >>> 1;
      low = ranges.get(middle).from <= codePoint ? middle : low;
      high = ranges.get(middle).from <= codePoint ? high : middle;
    }
    for (int i = low; i < high; i++) {
      if (ranges.get(i).from <= codePoint && codePoint <= ranges.get(i).to) {
        return true;
      }
    }
    return false;
  }

  /** Whether no character is in both sets; false where properties leave that open. */
  boolean isApartFrom(Characters other) {
    return properties.isEmpty() && other.properties.isEmpty()
        && spans().stream().noneMatch(span -> other.spans().stream().anyMatch(span::meets));
  }

  /** The ranges that are in the set, properties aside. */
  private List<Range> spans() {
    if (!negated) {
      return ranges;
    }
    var gaps = new ArrayList<Range>();
    int from = 0;
    for (var range : ranges.stream().sorted(Comparator.comparingInt(Range::from)).toList()) {
      if (from < range.from) {
        gaps.add(new Range(from, range.from - 1));
      }
      from = Math.max(from, range.to + 1);
    }
    gaps.add(new Range(from, LAST));
    return gaps;
  }

  @Override
  public long weight() {
    return 1;
  }
}
