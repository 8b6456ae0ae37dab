package dev.remit.platform.pages;

/**
 * Lays compact JSON out for reading: what is short stays on its line, the rest gets a line for each member. It only
 * adds white space, so that it also works on a text that was cut off somewhere.
 */
final class JsonLayout {

  private static final int SHORT = 60;
  private static final String STEP = "  ";

  private final String compact;
  private final StringBuilder text = new StringBuilder();
  private int at;

  private JsonLayout(String compact) {
    this.compact = compact;
  }

  static String of(String compact) {
    var layout = new JsonLayout(compact);
    int depth = 0;
    while (layout.at < compact.length()) {
      depth = layout.write(depth);
    }
    return layout.text.toString();
  }

  private int write(int depth) {
    char sign = compact.charAt(at);
    if (sign == '"') {
      take(endOfString(at));
      return depth;
    }
    if (sign == '{' || sign == '[') {
      return open(depth);
    }
    if (sign == '}' || sign == ']') {
      line(depth - 1);
      take(at + 1);
      return depth - 1;
    }
    take(at + 1);
    if (sign == ':') {
      text.append(' ');
    } else if (sign == ',') {
      line(depth);
    }
    return depth;
  }

  private int open(int depth) {
    int end = endOfContainer(at);
    if (end - at <= SHORT && end <= compact.length()) {
      onOneLine(end);
      return depth;
    }
    take(at + 1);
    line(depth + 1);
    return depth + 1;
  }

  private void onOneLine(int end) {
    while (at < end) {
      char sign = compact.charAt(at);
      take(sign == '"' ? endOfString(at) : at + 1);
      if (sign == ':' || sign == ',') {
        text.append(' ');
      }
    }
  }

  private void take(int end) {
    int stop = Math.min(end, compact.length());
    text.append(compact, at, stop);
    at = stop;
  }

  private void line(int depth) {
    text.append('\n').append(STEP.repeat(Math.max(depth, 0)));
  }

  private int endOfString(int start) {
    int end = start + 1;
    while (end < compact.length() && compact.charAt(end) != '"') {
      end += compact.charAt(end) == '\\' ? 2 : 1;
    }
    return end + 1;
  }

  /** The place after the bracket that closes this one, or beyond the end when it was cut off. */
  private int endOfContainer(int start) {
    int open = 0;
    int end = start;
    while (end < compact.length()) {
      char sign = compact.charAt(end);
      open += sign == '{' || sign == '[' ? 1 : sign == '}' || sign == ']' ? -1 : 0;
      end = sign == '"' ? endOfString(end) : end + 1;
      if (open == 0) {
        return end;
      }
    }
    return compact.length() + 1;
  }
}
