package dev.remit.openapi.diff;

import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NumberNode;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.TextNode;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One value again and again with another number in it, for lists of which no two items may be equal. */
final class Variations {

  private static final Pattern LAST_DIGITS = Pattern.compile("[0-9]+(?=[^0-9]*$)");
  /** So many are offered. */
  private static final int OFFERED = 5;

  private Variations() {}

  /**
   * Offers values like the given one, each made when it is its turn, until one is taken.
   *
   * @param used how many were taken earlier
   */
  static boolean of(@Nullable Node value, Shape shape, int used, Predicate<Node> taker) {
    for (int i = 1; value != null && i <= OFFERED; i++) {
      if (Taking.one(varied(value, shape, used + i), taker)) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable Node varied(Node value, Shape shape, int by) {
    if (value instanceof TextNode text) {
      return Values.text(varied(text.value(), by));
    }
    if (value instanceof NumberNode number) {
      var step = shape.step();
      return Values.number(number.value().add((step == null ? BigDecimal.ONE : step).multiply(BigDecimal.valueOf(by))));
    }
    return value instanceof ObjectNode object ? varied(object, shape, by) : null;
  }

  private static @Nullable Node varied(ObjectNode object, Shape shape, int by) {
    for (int i = 0; i < object.size(); i++) {
      var member = object.value(i) instanceof ObjectNode ? null : varied(object.value(i), shape.property(object.key(i)), by);
      if (member != null) {
        return object.with(object.key(i), member);
      }
    }
    return null;
  }

  // of as many digits as before, so that the text keeps its form
  private static String varied(String text, int by) {
    var digits = LAST_DIGITS.matcher(text);
    if (!digits.find()) {
      return text + by;
    }
    var next = new BigInteger(digits.group()).add(BigInteger.valueOf(by)).toString();
    int width = digits.end() - digits.start();
    var padded = "0".repeat(Math.max(0, width - next.length())) + next;
    return text.substring(0, digits.start()) + padded.substring(padded.length() - width) + text.substring(digits.end());
  }
}
