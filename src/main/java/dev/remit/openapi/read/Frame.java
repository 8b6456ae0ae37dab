package dev.remit.openapi.read;

import dev.remit.openapi.UnreadableDocument;
import dev.remit.openapi.tree.ArrayNode;
import dev.remit.openapi.tree.DuplicateKey;
import dev.remit.openapi.tree.Name;
import dev.remit.openapi.tree.Node;
import dev.remit.openapi.tree.ObjectNode;
import dev.remit.openapi.tree.Pointer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An object or array under construction; used again for the next one at the same depth. */
final class Frame {

  boolean object;
  @Nullable String anchor;
  int height;
  long nodesBefore;

  private int line;
  private int column;
  private int size;
  private int keyed;
  private boolean merging;
  private Name[] keys = new Name[8];
  private int[] lines = new int[8];
  private int[] columns = new int[8];
  private Node[] values = new Node[8];

  void begin(int line, int column, long nodes) {
    this.line = line;
    this.column = column;
    nodesBefore = nodes;
    height = 1;
    size = 0;
    keyed = 0;
    merging = false;
    anchor = null;
  }

  void key(Name key, int line, int column) {
    if (keyed == keys.length) {
      keys = Arrays.copyOf(keys, keyed * 2);
      lines = Arrays.copyOf(lines, keyed * 2);
      columns = Arrays.copyOf(columns, keyed * 2);
    }
    merging |= key == Merge.NAME;
    keys[keyed] = key;
    lines[keyed] = line;
    columns[keyed++] = column;
  }

  void add(Node value, int valueHeight) {
    if (size == values.length) {
      values = Arrays.copyOf(values, size * 2);
    }
    values[size++] = value;
    height = Math.max(height, valueHeight + 1);
  }

  boolean awaitsKey() {
    return object && keyed == size;
  }

  Node end(TreeBuilder builder) {
    if (merging) {
      return merged(builder);
    }
    return object ? object(builder) : new ArrayNode(Arrays.copyOf(values, size), line, column);
  }

  private Node object(TreeBuilder builder) {
    try {
      return new ObjectNode(builder.keys(keys, size), Arrays.copyOf(values, size), line, column);
    } catch (DuplicateKey duplicate) {
      throw twice(duplicate.position(), builder);
    }
  }

  private UnreadableDocument twice(int at, TreeBuilder builder) {
    return refused(at, "The key " + Wording.quoted(keys[at].text()) + " occurs twice in this object.", builder);
  }

  private UnreadableDocument refused(int at, String detail, TreeBuilder builder) {
    size = at;
    keyed = at + 1;
    return builder.refused(lines[at], columns[at], detail);
  }

  private Node merged(TreeBuilder builder) {
    var merge = new Merge();
    for (int i = 0; i < size; i++) {
      if (keys[i] != Merge.NAME && !merge.announce(keys[i].text())) {
        throw twice(i, builder);
      }
    }
    for (int i = 0; i < size; i++) {
      if (keys[i] != Merge.NAME) {
        merge.own(keys[i].text(), values[i]);
      } else if (!merge.from(values[i])) {
        throw refused(i, Wording.found(values[i].kind())
            + " was found where the merge key '<<' takes an object or an array of objects.", builder);
      }
    }
    return merge.object(line, column);
  }

  Pointer extend(Pointer here) {
    if (!object) {
      return here.to(size);
    }
    return keyed > size ? here.to(keys[size].text()) : here;
  }
}
