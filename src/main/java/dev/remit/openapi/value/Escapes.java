package dev.remit.openapi.value;

import java.util.List;

/** What stands behind a backslash, in a class of characters and outside. */
final class Escapes {

  private static final String LITERAL_CONTROLS = "tnvfr";
  private static final String CONTROLS = "\t\n\u000b\f\r";

  private Escapes() {}

  /** Reads what follows the backslash. */
  static Characters read(Scanner in) throws Unreadable {
    if (in.atEnd()) {
      throw Unreadable.broken();
    }
    int c = in.next();
    return switch (c) {
      case 'd' -> Characters.DIGIT;
      case 'D' -> Characters.DIGIT.complement();
      case 'w' -> Characters.WORD;
      case 'W' -> Characters.WORD.complement();
      case 's' -> Characters.SPACE;
      case 'S' -> Characters.SPACE.complement();
      case 'p', 'P' -> property(in, c == 'P');
      default -> Characters.only(character(in, c));
    };
  }

  private static Characters property(Scanner in, boolean negated) throws Unreadable {
    var expression = in.accept("{") ? in.until('}') : null;
    var property = expression == null ? null : Property.named(expression, negated);
    if (property == null) {
      throw Unreadable.undecided();
    }
    return new Characters(List.of(), List.of(property), false);
  }

  private static int character(Scanner in, int c) throws Unreadable {
    int control = LITERAL_CONTROLS.indexOf(c);
    if (control >= 0) {
      return CONTROLS.charAt(control);
    }
    return switch (c) {
      case 'x' -> known(in.hex(2));
      case 'u' -> unicode(in);
      case 'c' -> letter(in) % 32;
      case '0' -> zero(in);
      default -> itself(c);
    };
  }

  private static int letter(Scanner in) throws Unreadable {
    if (in.atEnd() || !isLetterOrDigit(in.peek()) || in.peek() < 'A') {
      throw Unreadable.undecided();
    }
    return in.next();
  }

  private static int zero(Scanner in) throws Unreadable {
    if (!in.atEnd() && in.peek() >= '0' && in.peek() <= '9') {
      throw Unreadable.undecided();
    }
    return 0;
  }

  // what is no escape stands for itself; of letters and digits, engines disagree
  private static int itself(int c) throws Unreadable {
    if (isLetterOrDigit(c)) {
      throw Unreadable.undecided();
    }
    return c;
  }

  private static boolean isLetterOrDigit(int c) {
    return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
  }

  private static int unicode(Scanner in) throws Unreadable {
    if (in.accept("{")) {
      return braced(in);
    }
    int first = known(in.hex(4));
    if (first < Character.MIN_SURROGATE || first > Character.MAX_SURROGATE) {
      return first;
    }
    int second = in.accept("\\u") ? known(in.hex(4)) : 0;
    if (!Character.isSurrogatePair((char) first, (char) second)) {
      throw Unreadable.undecided();
    }
    return Character.toCodePoint((char) first, (char) second);
  }

  private static int braced(Scanner in) throws Unreadable {
    var digits = in.until('}');
    if (digits == null || !digits.matches("0*[0-9A-Fa-f]{1,6}") || Integer.parseInt(digits, 16) > Characters.LAST) {
      throw Unreadable.undecided();
    }
    return Integer.parseInt(digits, 16);
  }

  private static int known(int value) throws Unreadable {
    if (value < 0) {
      throw Unreadable.undecided();
    }
    return value;
  }
}
