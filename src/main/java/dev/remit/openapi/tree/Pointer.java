package dev.remit.openapi.tree;

import java.util.ArrayDeque;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A JSON pointer (RFC 6901). Extending one is cheap; its text is only made when asked for. Immutable. */
public final class Pointer {

  /** The whole document, written as the empty string. */
  public static final Pointer ROOT = new Pointer(null, "", -1);

  private final @Nullable Pointer parent;
  private final @Nullable String token;
  private final int index;

  private Pointer(@Nullable Pointer parent, @Nullable String token, int index) {
    this.parent = parent;
    this.token = token;
    this.index = index;
  }

  /** The member of this name, given unescaped. */
  public Pointer to(String member) {
    return new Pointer(this, member, -1);
  }

  /** The item at this position, counted from 0. */
  public Pointer to(int item) {
    return new Pointer(this, null, item);
  }

  /**
   * Reads the text of RFC 6901, section 3.
   *
   * @throws IllegalArgumentException if it neither is empty nor begins with a slash, or if a tilde is not an escape
   */
  public static Pointer parse(String text) {
    if (!text.isEmpty() && text.charAt(0) != '/') {
      throw new IllegalArgumentException("A JSON pointer begins with a slash, not with '" + text.charAt(0) + "'.");
    }
    var pointer = ROOT;
    for (int from = 1; from <= text.length() && !text.isEmpty(); ) {
      int slash = text.indexOf('/', from);
      int end = slash < 0 ? text.length() : slash;
      pointer = pointer.to(unescape(text.substring(from, end)));
      from = end + 1;
    }
    return pointer;
  }

  private static String unescape(String token) {
    for (int at = token.indexOf('~'); at >= 0; at = token.indexOf('~', at + 1)) {
      if (at + 1 == token.length() || token.charAt(at + 1) != '0' && token.charAt(at + 1) != '1') {
        throw new IllegalArgumentException("In a JSON pointer a tilde is followed by 0 or 1.");
      }
    }
    return token.indexOf('~') < 0 ? token : token.replace("~1", "/").replace("~0", "~");
  }

  /** The node this points at, or null if there is none. */
  public @Nullable Node in(Node root) {
    @Nullable Node node = root;
    for (var step : steps()) {
      node = step.child(node);
      if (node == null) {
        return null;
      }
    }
    return node;
  }

  private ArrayDeque<Pointer> steps() {
    var steps = new ArrayDeque<Pointer>();
    for (var step = this; step.parent != null; step = step.parent) {
      steps.push(step);
    }
    return steps;
  }

  private @Nullable Node child(@Nullable Node node) {
    if (node instanceof ObjectNode object) {
      return object.get(last());
    }
    return node instanceof ArrayNode array && position() >= 0 && position() < array.size()
        ? array.items().get(position()) : null;
  }

  // RFC 6901, section 4: digits without a leading zero
  private int position() {
    return token == null ? index
        : token.length() < 10 && token.matches("0|[1-9][0-9]*") ? Integer.parseInt(token) : -1;
  }

  /** The pointer to the container of this place, or null at the root. */
  public @Nullable Pointer parent() {
    return parent;
  }

  /** The last token, unescaped; empty at the root. */
  public String last() {
    return token == null ? Integer.toString(index) : token;
  }

  /** The text of RFC 6901, section 3, such as {@code /paths/~1orders/get}. */
  @Override
  public String toString() {
    var text = new StringBuilder();
    for (var step : steps()) {
      text.append('/').append(step.last().replace("~", "~0").replace("/", "~1"));
    }
    return text.toString();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Pointer pointer && sameSteps(pointer);
  }

  private boolean sameSteps(Pointer other) {
    @Nullable Pointer mine = this;
    @Nullable Pointer its = other;
    while (mine != null && its != null && mine != its) {
      if (!Objects.equals(mine.last(), its.last()) || (mine.parent == null) != (its.parent == null)) {
        return false;
      }
      mine = mine.parent;
      its = its.parent;
    }
    return true;
  }

  @Override
  public int hashCode() {
    int hash = 0;
    for (var step = this; step.parent != null; step = step.parent) {
      hash = hash * 31 + step.last().hashCode();
    }
    return hash;
  }
}
