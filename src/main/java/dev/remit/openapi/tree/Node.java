package dev.remit.openapi.tree;

import org.jspecify.annotations.Nullable;

/** A value of the JSON data model (RFC 8259, section 3) with the place where its text began. Immutable. */
public abstract sealed class Node permits ObjectNode, ArrayNode, TextNode, NumberNode, BooleanNode, NullNode {

  /** The sign of the line: a field of its own would make most nodes a quarter larger. */
  private static final int REFERS = 1 << 31;

  private final int line;
  private final int column;
  private final long hash;

  Node(int line, int column, long hash) {
    this(line, column, hash, false);
  }

  Node(int line, int column, long hash, boolean refers) {
    this.line = refers ? line | REFERS : line;
    this.column = column;
    this.hash = hash;
  }

  /** Line of the first character, counted from 1. */
  public final int line() {
    return line & ~REFERS;
  }

  /** Column of the first character, counted from 1. */
  public final int column() {
    return column;
  }

  /**
   * Hash of the content: independent of the place and of the order of keys; {@code 1}, {@code 1.0} and {@code 1e0}
   * hash alike. Valid within this process only.
   */
  public final long hash() {
    return hash;
  }

  /** Whether a member named {@code $ref}, {@code $dynamicRef} or, as in discriminators, {@code mapping} is in here at any depth. */
  public final boolean refers() {
    return line < 0;
  }

  static boolean anyRefers(Node[] nodes) {
    for (var node : nodes) {
      if (node.refers()) {
        return true;
      }
    }
    return false;
  }

  /** Whether the other node has the same content, decided by kind and by the 64 bits of the hash. */
  public final boolean sameAs(@Nullable Node other) {
    return other != null && hash == other.hash && getClass() == other.getClass();
  }

  /** Compact JSON text of this node, keys in document order. */
  public String toJson() {
    return toJson(Integer.MAX_VALUE);
  }

  /** The same, left off after about so many characters; what is left off is not even looked at. */
  public String toJson(int most) {
    var json = new StringBuilder();
    writeTo(json, most);
    return json.length() > most ? json.substring(0, most) : json.toString();
  }

  /** The name of the JSON type, for messages: object, array, string, number, boolean or null. */
  public abstract String kind();

  /** Appends the text, or only its beginning where it gets longer than {@code most}. */
  abstract void writeTo(StringBuilder json, int most);

  @Override
  public String toString() {
    return toJson();
  }
}
