package dev.remit.openapi.report;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes XML 1.0 and the part of HTML that is written alike. Not the platform's writer of XML: that lets through
 * characters that XML 1.0 excludes, and ends of lines in attributes, which readers then turn into spaces.
 */
final class Markup {

  private final Appendable out;
  private final Deque<String> open = new ArrayDeque<>();

  Markup(Appendable out) {
    this.out = out;
  }

  /** Opens an element; attributes are names and values in turn. */
  Markup open(String name, String... attributes) throws IOException {
    start(name, attributes);
    out.append('>');
    open.push(name);
    return this;
  }

  /** An element without content and without an end tag of its own in HTML. */
  Markup empty(String name, String... attributes) throws IOException {
    start(name, attributes);
    out.append("/>");
    return this;
  }

  private void start(String name, String... attributes) throws IOException {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"").append(value(attributes[i + 1])).append('"');
    }
  }

  Markup text(String text) throws IOException {
    out.append(escaped(Plain.lines(text)));
    return this;
  }

  Markup close() throws IOException {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** An element with nothing but text. */
  Markup element(String name, String text, String... attributes) throws IOException {
    return open(name, attributes).text(text).close();
  }

  /** Ends a line, where that means nothing. */
  Markup line() throws IOException {
    out.append('\n');
    return this;
  }

  /** Text of ours that is markup already. */
  Markup raw(String markup) throws IOException {
    out.append(markup);
    return this;
  }

  // readers of attributes turn ends of lines into spaces, unless they are written as references
  private static String value(String text) {
    return escaped(Plain.lines(text)).replace("\"", "&quot;").replace("\n", "&#10;").replace("\t", "&#9;");
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
