package dev.remit.openapi.read;

import dev.remit.openapi.Flaw;
import dev.remit.openapi.Limits;
import dev.remit.openapi.UnreadableDocument;
import dev.remit.openapi.tree.KeyTable;
import dev.remit.openapi.tree.Keys;
import dev.remit.openapi.tree.Name;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NumberNode;
import dev.remit.openapi.tree.Pointer;
import dev.remit.openapi.tree.UnreasonableNumber;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds a tree from the events of a parser without recursion, and keeps the limits on depth and nodes. Depth is the
 * number of open objects and arrays.
 */
final class TreeBuilder {

  private final Limits limits;
  private final Names names = new Names();
  private final KeyTable keys = new KeyTable();
  private final List<Frame> frames = new ArrayList<>();
  private Frame top = new Frame();
  private int depth;
  private long nodes;
  private @Nullable Node root;

  TreeBuilder(Limits limits) {
    this.limits = limits;
  }

  void openObject(int line, int column) {
    open(line, column).object = true;
  }

  void openArray(int line, int column) {
    open(line, column).object = false;
  }

  private Frame open(int line, int column) {
    count(1, line, column);
    if (depth == limits.depth()) {
      throw deeper(line, column);
    }
    if (depth == frames.size()) {
      frames.add(new Frame());
    }
    top = frames.get(depth++);
    top.begin(line, column, nodes);
    return top;
  }

  private UnreadableDocument deeper(int line, int column) {
    return refused(line, column,
        "Objects and arrays nest deeper than the " + limits.depth() + " levels that are read (limit 'depth').");
  }

  void key(String key, int line, int column) {
    top.key(names.of(key), line, column);
  }

  void key(Name key, int line, int column) {
    top.key(key, line, column);
  }

  /** @throws dev.remit.openapi.tree.DuplicateKey if a key occurs twice */
  Keys keys(Name[] names, int size) {
    return keys.of(names, size);
  }

  /** The key that merges what follows it. */
  void mergeKey(int line, int column) {
    top.key(Merge.NAME, line, column);
  }

  /** Makes a number, still to be added. */
  NumberNode number(String raw, int line, int column) {
    try {
      return new NumberNode(raw, line, column);
    } catch (UnreasonableNumber unreasonable) {
      throw refused(line, column, unreasonable.getMessage());
    }
  }

  void add(Node scalar) {
    count(1, scalar.line(), scalar.column());
    attach(scalar, 0);
  }

  /** Adds a node that was built before, at the place where it is repeated. */
  void repeat(Built built, int line, int column) {
    count(built.nodes(), line, column);
    if (depth + built.height() > limits.depth()) {
      throw deeper(line, column);
    }
    attach(built.node(), built.height());
  }

  private void count(long more, int line, int column) {
    nodes += more;
    if (nodes > limits.nodes()) {
      throw refused(line, column,
          "The document holds more than the " + limits.nodes() + " values that are read (limit 'nodes').");
    }
  }

  private void attach(Node node, int height) {
    if (depth == 0) {
      root = node;
    } else {
      top.add(node, height);
    }
  }

  /** Ends the innermost object or array. */
  Built close() {
    var frame = top;
    var node = frame.end(this);
    depth--;
    top = depth == 0 ? frame : frames.get(depth - 1);
    attach(node, frame.height);
    return new Built(node, nodes - frame.nodesBefore + 1, frame.height);
  }

  Frame top() {
    return top;
  }

  int depth() {
    return depth;
  }

  @Nullable Node root() {
    return root;
  }

  /** The place the next value goes to. */
  Pointer here() {
    var here = Pointer.ROOT;
    for (var frame : frames.subList(0, depth)) {
      here = frame.extend(here);
    }
    return here;
  }

  UnreadableDocument refused(int line, int column, String detail) {
    return new UnreadableDocument(List.of(new Flaw(here().toString(), line, column, detail)));
  }

  /**
   * A finished value.
   *
   * @param nodes values in it, itself counted, aliases expanded
   * @param height levels of objects and arrays in it, itself counted
   */
  record Built(Node node, long nodes, int height) {}
}
