package dev.remit.openapi.value;

import java.util.regex.Pattern;

/** A text in which the JDK looks for a pattern, and of which it may read so much: it tries all ways, which may be more than end. */
final class Searched implements CharSequence {

  private static final int MOST = 200_000;

  private final String text;
  private int read;

  private static final class Spent extends RuntimeException {

    private static final long serialVersionUID = 1;

    Spent() {
      super(null, null, false, false);
    }
  }

  private Searched(String text) {
    this.text = text;
  }

  /** Whether the pattern occurs in the text; unknown if that is not found out soon. */
  static Answer of(Pattern pattern, String text) {
    try {
      return Answer.of(pattern.matcher(new Searched(text)).find());
    } catch (Spent unknown) {
      return Answer.UNKNOWN;
    }
  }

  @Override
  public char charAt(int index) {
    if (++read > MOST) {
      throw new Spent();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public CharSequence subSequence(int start, int end) {
    return text.substring(start, end);
  }

  @Override
  public String toString() {
    return text;
  }
}
