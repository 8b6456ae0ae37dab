package dev.remit.openapi.use;

import dev.remit.openapi.tree.JsonText;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The way from a value to a value inside it, such as {@code items[].price}. Immutable. */
public record Way(List<Step> steps) {

  /** The value itself. */
  static final Way HERE = new Way(List.of());

  private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}_$@:/-]+");

  public Way {
    steps = List.copyOf(steps);
  }

  /**
   * One step.
   *
   * @param name of the member; of an item, or of any member, only its sign
   */
  record Step(Kind kind, String name) {

    /** To every item of an array. */
    static final Step ITEM = new Step(Kind.ITEM, "[]");
    /** To every member, whatever it is called. */
    static final Step ANY = new Step(Kind.ANY, "*");
  }

  enum Kind { MEMBER, ITEM, ANY }

  /** @throws IllegalArgumentException if the text is no way */
  public static Way parse(String text) {
    return new WayText(text).way();
  }

  Way member(String name) {
    return to(new Step(Kind.MEMBER, name));
  }

  Way to(Step step) {
    var longer = new ArrayList<>(steps);
    longer.add(step);
    return new Way(longer);
  }

  /** Whether one of both leads to the other's value, or to something inside it. */
  boolean meets(Way other) {
    for (int i = 0; i < Math.min(steps.size(), other.steps.size()); i++) {
      var mine = steps.get(i);
      var its = other.steps.get(i);
      boolean same = mine.equals(its) || mine.kind() == Kind.ANY && its.kind() == Kind.MEMBER || mine.kind() == Kind.MEMBER && its.kind() == Kind.ANY;
      if (!same) {
        return false;
      }
    }
    return true;
  }

  /** The text that {@link #parse} reads. */
  @Override
  public String toString() {
    var text = new StringBuilder();
    for (var step : steps) {
      if (step.kind() != Kind.ITEM && text.length() > 0) {
        text.append('.');
      }
      if (step.kind() != Kind.MEMBER || PLAIN.matcher(step.name()).matches()) {
        text.append(step.name());
      } else {
        JsonText.quote(step.name(), text);
      }
    }
    return text.toString();
  }
}
