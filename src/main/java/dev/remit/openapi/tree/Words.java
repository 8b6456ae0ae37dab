package dev.remit.openapi.tree;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The short texts of one document, found by their bytes: keys, types, references. They repeat, and one name is kept for
 * each. Open addressing by keyed hashes, so that a document cannot be made to collide.
 */
public final class Words {

  private final byte[] ascii;
  private @Nullable Name[] table = new Name[64];
  // where the bytes of each began when they were first met
  private int[] first = new int[64];
  private int size;

  public Words(byte[] ascii) {
    this.ascii = ascii;
  }

  /** The one of these bytes, which are ASCII. */
  public Name of(int from, int to) {
    long hash = ContentHash.of(ascii, from, to);
    int slot = slot(hash);
    for (var known = table[slot]; known != null; known = table[slot]) {
      if (known.hash() == hash && isAt(first[slot], from, to, known)) {
        return known;
      }
      slot = slot + 1 & table.length - 1;
    }
    return add(new Name(new String(ascii, from, to - from, StandardCharsets.ISO_8859_1), hash), from, slot);
  }

  private int slot(long hash) {
    return (int) (hash >>> 16) & table.length - 1;
  }

  private boolean isAt(int start, int from, int to, Name known) {
    return known.text().length() == to - from && Arrays.equals(ascii, start, start + to - from, ascii, from, to);
  }

  private Name add(Name name, int from, int slot) {
    table[slot] = name;
    first[slot] = from;
    if (++size * 2 > table.length) {
      grow();
    }
    return name;
  }

  private void grow() {
    var names = table;
    var starts = first;
    table = new Name[names.length * 2];
    first = new int[names.length * 2];
    for (int i = 0; i < names.length; i++) {
      var name = names[i];
      if (name != null) {
        putAgain(name, starts[i]);
      }
    }
  }

  private void putAgain(Name name, int from) {
    int slot = slot(name.hash());
    while (table[slot] != null) {
      slot = slot + 1 & table.length - 1;
    }
    table[slot] = name;
    first[slot] = from;
  }
}
