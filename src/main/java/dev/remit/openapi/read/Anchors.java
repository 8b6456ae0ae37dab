package dev.remit.openapi.read;

import dev.remit.openapi.Limits;
import dev.remit.openapi.read.TreeBuilder.Built;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.NullNode;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Anchors and aliases of YAML (1.2, section 3.2.2.2), with two bounds against documents that grow when aliases are
 * followed.
 *
 * <p>An alias costs us nothing: the tree holds the same node twice. It costs whoever walks the tree, so every use
 * counts with all values it repeats against {@link Limits#nodes()}; that alone stops a "billion laughs" at its
 * seventh level. {@link Limits#aliases()} is the second bound and holds even where the first was raised: it counts uses
 * that repeat something of over {@value #LARGE} values. Smaller ones are free, because people who write contracts by
 * hand do repeat a header or an error response in hundreds of operations, and a hundred repetitions of that are no more
 * than a page written out.
 */
final class Anchors {

  private static final int LARGE = 100;
  private static final Built OPEN = new Built(new NullNode(1, 1), 0, 0);

  private final TreeBuilder builder;
  private final Limits limits;
  private final Map<String, Built> known = new HashMap<>();
  private int large;

  Anchors(TreeBuilder builder, Limits limits) {
    this.builder = builder;
    this.limits = limits;
  }

  /** A collection has begun, with this anchor if any. */
  void open(@Nullable String anchor) {
    builder.top().anchor = anchor;
    if (anchor != null) {
      known.put(anchor, OPEN);
    }
  }

  void close() {
    var anchor = builder.top().anchor;
    var built = builder.close();
    if (anchor != null) {
      known.put(anchor, built);
    }
  }

  void define(@Nullable String anchor, Node scalar) {
    if (anchor != null) {
      known.put(anchor, new Built(scalar, 1, 0));
    }
  }

  void repeat(String anchor, int line, int column) {
    var built = find(anchor, line, column);
    if (built.nodes() > LARGE && ++large > limits.aliases()) {
      throw builder.refused(line, column, "Aliases repeat large parts of the document more than the "
          + limits.aliases() + " times that are read (limit 'aliases').");
    }
    builder.repeat(built, line, column);
  }

  Node scalar(String anchor, int line, int column) {
    return find(anchor, line, column).node();
  }

  private Built find(String anchor, int line, int column) {
    var built = known.get(anchor);
    if (built == null) {
      throw builder.refused(line, column, "The alias " + Wording.quoted("*" + anchor) + " has no anchor before it.");
    }
    if (built == OPEN) {
      throw builder.refused(line, column, "The alias " + Wording.quoted("*" + anchor) + " repeats what it stands in.");
    }
    return built;
  }
}
