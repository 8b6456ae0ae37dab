package dev.remit.openapi.tree;

import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * The short texts of one document, found by their bytes: keys, types, references. They repeat, and one name is kept for
 * each. Open addressing by keyed hashes, so that a document cannot be made to collide; the 64 bits decide, as in {@link
 * Node#sameAs}.
 */
public final class Words {

  private final byte[] ascii;
  private long[] hashes = new long[64];
  private @Nullable Name[] names = new Name[64];
  private int size;

  public Words(byte[] ascii) {
    this.ascii = ascii;
  }

  /** The one of these bytes, which are ASCII. */
  public Name of(int from, int to) {
    long hash = ContentHash.of(ascii, from, to);
    int slot = slot(hash);
    var name = names[slot];
    return name != null ? name
        : add(new Name(new String(ascii, from, to - from, StandardCharsets.ISO_8859_1), hash), slot);
  }

  /** Where the name of this hash is, or will be. */
  private int slot(long hash) {
    int mask = hashes.length - 1;
    int slot = (int) (hash >>> 16) & mask;
    while (hashes[slot] != hash && names[slot] != null) {
      slot = slot + 1 & mask;
    }
    return slot;
  }

  private Name add(Name name, int slot) {
    names[slot] = name;
    hashes[slot] = name.hash();
    if (++size * 2 > names.length) {
      grow();
    }
    return name;
  }

  private void grow() {
    var known = names;
    names = new Name[known.length * 2];
    hashes = new long[known.length * 2];
    for (var name : known) {
      if (name != null) {
        int slot = slot(name.hash());
        names[slot] = name;
        hashes[slot] = name.hash();
      }
    }
  }
}
