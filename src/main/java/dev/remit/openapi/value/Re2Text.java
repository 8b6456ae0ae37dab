package dev.remit.openapi.value;

import dev.remit.openapi.value.Expression.Choice;
import dev.remit.openapi.value.Expression.Place;
import dev.remit.openapi.value.Expression.Repeat;
import dev.remit.openapi.value.Expression.Sequence;

/** Writes an expression in the syntax of RE2. */
final class Re2Text {

  /** RE2 nests what is optional as deep as its number, so that is kept low. */
  private static final int CHUNK = 100;

  private final StringBuilder text = new StringBuilder();

  private Re2Text() {}

  static String of(Expression expression) {
    var writer = new Re2Text();
    writer.write(expression);
    return writer.text.toString();
  }

  private void write(Expression expression) {
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
    var body = text.length();
    text.append("(?:");
    write(repeat.body());
    text.append(')');
    var once = text.substring(body);
    text.setLength(body);
    times(once, repeat.least(), "{", "}");
    if (repeat.most() == Expression.UNLIMITED) {
      text.append(once).append('*');
    } else {
      times(once, repeat.most() - repeat.least(), "{0,", "}");
    }
  }

  private void times(String once, int times, String open, String close) {
    for (int left = times; left > 0; left -= CHUNK) {
      text.append(once).append(open).append(Math.min(left, CHUNK)).append(close);
    }
  }

  private void characters(Characters characters) {
    if (characters.ranges().isEmpty() && characters.properties().isEmpty()) {
      text.append(characters.negated() ? "[\\x{0}-\\x{10ffff}]" : "[^\\x{0}-\\x{10ffff}]");
      return;
    }
    text.append(characters.negated() ? "[^" : "[");
    characters.ranges().forEach(range -> text.append("\\x{").append(Integer.toHexString(range.from())).append("}-\\x{")
        .append(Integer.toHexString(range.to())).append('}'));
    characters.properties().forEach(property ->
        text.append(property.negated() ? "\\P{" : "\\p{").append(property.name()).append('}'));
    text.append(']');
  }
}
