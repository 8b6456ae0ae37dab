package dev.remit.openapi.value;

import dev.remit.openapi.value.Characters.Range;
import dev.remit.openapi.value.Expression.Choice;
import dev.remit.openapi.value.Expression.Place;
import dev.remit.openapi.value.Expression.Repeat;
import dev.remit.openapi.value.Expression.Sequence;
import org.jspecify.annotations.Nullable;

/** Writes an expression in the syntax of RE2, unless it takes too long to compile: that takes a time quadratic in the length. */
final class Re2Text {

  /** RE2 nests what is optional as deep as its number, so that is kept low. */
  private static final int CHUNK = 100;
  /** Compiling takes some ten milliseconds for so many characters. */
  private static final int LONGEST = 40_000;
  /** A property stands for hundreds of ranges, which take as long as so many characters. */
  private static final int PROPERTY = 300;

  private final StringBuilder text = new StringBuilder();
  private int properties;

  private Re2Text() {}

  /** Null if it is too long. */
  static @Nullable String of(Expression expression) {
    var writer = new Re2Text();
    writer.write(expression);
    return writer.isTooLong() ? null : writer.text.toString();
  }

  private boolean isTooLong() {
    return text.length() + (long) PROPERTY * properties > LONGEST;
  }

  private void write(Expression expression) {
    if (isTooLong()) {
      return;
    }
    if (expression instanceof Characters characters) {
      characters(characters);
    } else if (expression instanceof Place place) {
      text.append(place.re2);
    } else if (expression instanceof Sequence sequence) {
      sequence.parts().forEach(this::write);
    } else if (expression instanceof Choice choice) {
      choice(choice);
    } else if (expression instanceof Repeat repeat) {
      repeat(repeat);
    }
  }

  private void choice(Choice choice) {
    text.append("(?:");
    for (int i = 0; i < choice.branches().size(); i++) {
      text.append(i == 0 ? "" : "|");
      write(choice.branches().get(i));
    }
    text.append(')');
  }

  private void repeat(Repeat repeat) {
    int body = text.length();
    int before = properties;
    text.append("(?:");
    write(repeat.body());
    text.append(')');
    var once = text.substring(body);
    text.setLength(body);
    int inside = properties - before;
    properties = before;
    times(once, inside, repeat.least(), "{", "}");
    if (repeat.most() == Expression.UNLIMITED) {
      properties += inside;
      text.append(once).append('*');
    } else {
      times(once, inside, repeat.most() - repeat.least(), "{0,", "}");
    }
  }

  private void times(String once, int inside, int times, String open, String close) {
    for (int left = times; left > 0 && !isTooLong(); left -= CHUNK) {
      properties += inside;
      text.append(once).append(open).append(Math.min(left, CHUNK)).append(close);
    }
  }

  private void characters(Characters characters) {
    if (characters.ranges().isEmpty() && characters.properties().isEmpty()) {
      text.append(characters.negated() ? "[\\x{0}-\\x{10ffff}]" : "[^\\x{0}-\\x{10ffff}]");
      return;
    }
    properties += characters.properties().size();
    text.append(characters.negated() ? "[^" : "[");
    characters.ranges().forEach(this::range);
    characters.properties().forEach(property ->
        text.append(property.negated() ? "\\P{" : "\\p{").append(property.name()).append('}'));
    text.append(']');
  }

  private void range(Range range) {
    text.append("\\x{").append(Integer.toHexString(range.from())).append('}');
    if (range.to() > range.from()) {
      text.append("-\\x{").append(Integer.toHexString(range.to())).append('}');
    }
  }
}
