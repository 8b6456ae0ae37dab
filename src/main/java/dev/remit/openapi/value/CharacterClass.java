package dev.remit.openapi.value;

import dev.remit.openapi.value.Characters.Range;
import java.util.ArrayList;
import java.util.List;

/** Reads what stands in square brackets. */
final class CharacterClass {

  private final Scanner in;
  private final List<Range> ranges = new ArrayList<>();
  private final List<Property> properties = new ArrayList<>();

  private CharacterClass(Scanner in) {
    this.in = in;
  }

  /** Reads what follows the opening bracket. */
  static Characters read(Scanner in) throws Unreadable {
    return new CharacterClass(in).read();
  }

  private Characters read() throws Unreadable {
    boolean negated = in.accept("^");
    while (!in.accept("]")) {
      if (in.atEnd()) {
        throw Unreadable.broken();
      }
      element();
    }
    return new Characters(List.copyOf(ranges), List.copyOf(properties), negated);
  }

  private void element() throws Unreadable {
    var first = member();
    if (!in.accept("-")) {
      add(first);
    } else if (in.atEnd() || in.peek() == ']') {
      add(first);
      add(Characters.only('-'));
    } else {
      range(first, member());
    }
  }

  private Characters member() throws Unreadable {
    if (!in.accept("\\")) {
      return Characters.only(in.next());
    }
    return in.accept("b") ? Characters.only('\b') : Escapes.read(in);
  }

  private void range(Characters first, Characters last) throws Unreadable {
    if (!isOne(first) || !isOne(last)) {
      add(first);
      add(Characters.only('-'));
      add(last);
    } else if (first.ranges().get(0).from() > last.ranges().get(0).to()) {
      throw Unreadable.broken();
    } else {
      ranges.add(new Range(first.ranges().get(0).from(), last.ranges().get(0).to()));
    }
  }

  private static boolean isOne(Characters set) {
    return !set.negated() && set.ranges().size() == 1 && set.ranges().get(0).from() == set.ranges().get(0).to();
  }

  private void add(Characters set) {
    properties.addAll(set.properties());
    if (set.negated()) {
      addGaps(set.ranges());
    } else {
      ranges.addAll(set.ranges());
    }
  }

  // only \D, \W and \S are negated, whose ranges are sorted
  private void addGaps(List<Range> sorted) {
    int from = 0;
    for (var range : sorted) {
      ranges.add(new Range(from, range.from() - 1));
      from = range.to() + 1;
    }
    ranges.add(new Range(from, Characters.LAST));
  }
}
