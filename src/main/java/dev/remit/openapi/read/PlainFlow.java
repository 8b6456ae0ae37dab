package dev.remit.openapi.read;

/** Flow collections on one line (YAML 1.2, section 7.4). */
final class PlainFlow {

  private final YamlLines lines;
  private final TreeBuilder builder;
  private final PlainScalars scalars;

  PlainFlow(YamlLines lines, TreeBuilder builder, PlainScalars scalars) {
    this.lines = lines;
    this.builder = builder;
    this.scalars = scalars;
  }

  void value() {
    int line = lines.line();
    if (lines.peek() == '[') {
      list();
    } else if (lines.peek() == '{') {
      map();
    } else if (scalars.isQuote()) {
      scalars.quoted();
    } else {
      scalars.plainInFlow();
    }
    if (lines.line() != line) {
      throw StepAside.HERE;
    }
    lines.skipSpaces();
  }

  private void list() {
    builder.openArray(lines.line(), lines.column());
    open();
    for (boolean more = lines.peek() != ']'; more; more = another(']')) {
      value();
    }
    close();
  }

  private void map() {
    builder.openObject(lines.line(), lines.column());
    open();
    for (boolean more = lines.peek() != '}'; more; more = another('}')) {
      scalars.key(true);
      if (lines.peek(1) != ' ') {
        throw StepAside.HERE;
      }
      open();
      value();
    }
    close();
  }

  private void open() {
    lines.forward(1);
    lines.skipSpaces();
  }

  private void close() {
    lines.forward(1);
    builder.close();
  }

  private boolean another(char end) {
    if (lines.peek() == end) {
      return false;
    }
    if (lines.peek() != ',') {
      throw StepAside.HERE;
    }
    open();
    return true;
  }
}
