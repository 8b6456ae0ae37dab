package dev.remit.openapi.read;

import dev.remit.openapi.Limits;
import dev.remit.openapi.UnreadableDocument;
import dev.remit.openapi.tree.BooleanNode;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NullNode;
import dev.remit.openapi.tree.NumberNode;
import dev.remit.openapi.tree.TextNode;
import dev.remit.openapi.tree.Words;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON from its bytes (RFC 8259). At anything wrong, and at half a surrogate pair, it steps aside for {@link
 * JsonReader}, which begins anew; so it refuses nothing and what it reads the other reads alike (decision 36). It does not call
 * itself: what a compiler would make of a reader that does is several times as large.
 */
final class PlainJson {

  private static final int LONGEST_SHARED = 96;

  private final byte[] utf8;
  private final JsonBytes bytes;
  private final TreeBuilder builder;
  private final Words words;
  private final JsonEscapes escapes;

  private PlainJson(byte[] utf8, int from, Limits limits) {
    this.utf8 = utf8;
    bytes = new JsonBytes(utf8, from);
    builder = new TreeBuilder(limits);
    words = new Words(utf8);
    escapes = new JsonEscapes(utf8);
  }

  /** The tree, or null if the text is for the other reader. */
  static @Nullable Node read(byte[] utf8, int from, Limits limits) {
    try {
      return new PlainJson(utf8, from, limits).document();
    } catch (StepAside wrong) {
      return null;
    } catch (UnreadableDocument refused) {
      // the other reader finds the same, or something before it
      return null;
    }
  }

  private @Nullable Node document() {
    bytes.skipSpace();
    boolean isFirst = value();
    while (builder.depth() > 0) {
      bytes.skipSpace();
      isFirst = comes(isFirst) && value();
    }
    bytes.skipSpace();
    if (!bytes.atEnd()) {
      throw StepAside.HERE;
    }
    return builder.root();
  }

  /** Reads a value, or only the bracket that opens it; then it is true. */
  private boolean value() {
    switch (bytes.peek()) {
      case '{' -> builder.openObject(bytes.line(), bytes.column());
      case '[' -> builder.openArray(bytes.line(), bytes.column());
      default -> {
        builder.add(scalar());
        return false;
      }
    }
    bytes.pass();
    return true;
  }

  private Node scalar() {
    return switch (bytes.peek()) {
      case '"' -> text();
      case 't' -> new BooleanNode(true, bytes.line(), literal("true"));
      case 'f' -> new BooleanNode(false, bytes.line(), literal("false"));
      case 'n' -> new NullNode(bytes.line(), literal("null"));
      default -> number();
    };
  }

  /** Whether a value comes in the innermost object or array, and all before it is read; otherwise that ends. */
  private boolean comes(boolean isFirst) {
    boolean isObject = builder.top().object;
    if (bytes.peek() == (isObject ? '}' : ']')) {
      bytes.pass();
      builder.close();
      return false;
    }
    if (!isFirst) {
      bytes.pass(',');
    }
    if (isObject) {
      key();
      bytes.pass(':');
    }
    return true;
  }

  private void key() {
    int column = bytes.column();
    int start = bytes.openQuote();
    int end = PlainString.end(utf8, start);
    if (end >= 0) {
      builder.key(words.of(start, end), bytes.line(), column);
      bytes.closeQuote(end);
    } else {
      var key = escapes.read(start).text();
      builder.key(key, bytes.line(), column);
      bytes.closeQuote(escapes.end(), escapes.surplus());
    }
  }

  private TextNode text() {
    int column = bytes.column();
    int start = bytes.openQuote();
    int end = PlainString.end(utf8, start);
    if (end >= 0) {
      bytes.closeQuote(end);
      return end - start > LONGEST_SHARED ? TextNode.ofAscii(utf8, start, end, bytes.line(), column)
          : new TextNode(words.of(start, end), bytes.line(), column);
    }
    var text = escapes.read(start).node(bytes.line(), column);
    bytes.closeQuote(escapes.end(), escapes.surplus());
    return text;
  }

  private NumberNode number() {
    int column = bytes.column();
    int start = bytes.position();
    int end = JsonNumber.end(utf8, start);
    bytes.moveTo(end);
    return builder.number(words.of(start, end).text(), bytes.line(), column);
  }

  private int literal(String word) {
    int column = bytes.column();
    bytes.pass(word);
    return column;
  }
}
