package dev.remit.openapi.read;

/** Literal and folded scalars whose indentation shows by itself (YAML 1.2, section 8.1). */
final class BlockScalar {

  private final YamlLines lines;
  private final TreeBuilder builder;
  private final Octets text = new Octets();

  BlockScalar(YamlLines lines, TreeBuilder builder) {
    this.lines = lines;
    this.builder = builder;
  }

  void read(int outside) {
    int line = lines.line();
    int column = lines.column();
    boolean folded = lines.peek() == '>';
    lines.forward(1);
    int chomping = lines.peek();
    boolean told = chomping == '-' || chomping == '+';
    lines.forward(told ? 1 : 0);
    lines.skipSpaces();
    if (!lines.atLineEnd()) {
      throw StepAside.HERE;
    }
    text.clear();
    body(outside, folded, told ? chomping : ' ');
    lines.settle();
    builder.add(text.node(line, column));
  }

  private void body(int outside, boolean folded, int chomping) {
    int breaks = 0;
    int indent = outside + 1;
    boolean more = lines.nextLine();
    for (; more; more = lines.nextLine()) {
      lines.skipSpaces();
      indent = Math.max(indent, lines.offsetInLine());
      if (lines.peek() != '\n') {
        break;
      }
      breaks++;
    }
    if (more && !lines.atEnd() && lines.offsetInLine() == indent) {
      content(indent, breaks, folded, chomping);
    } else if (chomping == '+') {
      onlyBreaks(breaks);
    }
  }

  private void onlyBreaks(int breaks) {
    if (lines.atEnd()) {
      throw StepAside.HERE;
    }
    text.add('\n', breaks);
  }

  private void content(int indent, int leading, boolean folded, int chomping) {
    int breaks = leading;
    boolean ended = false;
    do {
      text.add('\n', breaks);
      boolean even = lines.peek() != ' ';
      int end = lines.lineEnd();
      text.add(lines.utf8, lines.at, end);
      lines.forward(end - lines.at);
      ended = end == lines.end;
      breaks = breaks(indent);
      if (isInside(indent)) {
        join(folded && even && lines.peek() != ' ', breaks);
      }
    } while (isInside(indent));
    if (chomping != '-' && !ended) {
      text.add('\n', chomping == '+' ? breaks + 1 : 1);
    }
  }

  private boolean isInside(int indent) {
    return !lines.atEnd() && lines.offsetInLine() == indent;
  }

  private void join(boolean fold, int breaks) {
    if (!fold) {
      text.add('\n');
    } else if (breaks == 0) {
      text.add(' ');
    }
  }

  /** Passes blank lines, up to this indent in the next line that is not blank. */
  private int breaks(int indent) {
    int breaks = 0;
    for (; lines.nextLine(); breaks++) {
      while (lines.offsetInLine() < indent && lines.peek() == ' ' && !lines.atEnd()) {
        lines.forward(1);
      }
      if (lines.atEnd() || lines.peek() != '\n') {
        return breaks;
      }
    }
    return breaks;
  }
}
