package dev.remit.contracts.proof;

/**
 * How many characters the patterns of one question may read. Java's expressions go back and forth, for ever in bad
 * cases, and nothing but the text they read can stop them.
 */
final class Readings {

  static final int MOST = 2_000_000;

  private int left;

  void restart() {
    left = MOST;
  }

  /** The same text, each look at which is counted. */
  CharSequence of(CharSequence text) {
    return new Counted(text);
  }

  private final class Counted implements CharSequence {

    private final CharSequence text;

    private Counted(CharSequence text) {
      this.text = text;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      if (--left < 0) {
        throw new Undecidable("A pattern takes too long.");
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Counted(text.subSequence(start, end));
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
