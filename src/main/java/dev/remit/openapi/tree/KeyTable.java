package dev.remit.openapi.tree;

import org.jspecify.annotations.Nullable;

/**
 * The keys of the objects of one document. Most objects have the same keys in the same order as others; keys are kept,
 * checked and indexed once for each order. Open addressing by the keyed hashes of the names, so that a document cannot be
 * made to collide.
 */
public final class KeyTable {

  private static final long SPREAD = 0x9E3779B97F4A7C15L;

  private @Nullable Keys[] table = new Keys[256];
  private int size;

  /**
   * Of the first names, as many as there are members.
   *
   * @throws DuplicateKey if a key occurs twice
   */
  public Keys of(Name[] names, int count) {
    long hash = count;
    for (int i = 0; i < count; i++) {
      hash = (hash + names[i].hash()) * SPREAD;
    }
    int slot = slot(hash);
    for (var known = table[slot]; known != null; known = table[slot = next(slot)]) {
      if (isSame(known, names, count)) {
        return known;
      }
    }
    var keys = keys(names, count);
    table[slot] = keys;
    if (++size * 2 > table.length) {
      grow();
    }
    return keys;
  }

  private int slot(long hash) {
    return (int) (hash >>> 32) & table.length - 1;
  }

  private int next(int slot) {
    return slot + 1 & table.length - 1;
  }

  // names are kept once, and so are their texts
  @SuppressWarnings("StringEquality")
  private static boolean isSame(Keys keys, Name[] names, int count) {
    if (keys.texts.length != count) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      if (keys.texts[i] != names[i].text()) {
        return false;
      }
    }
    return true;
  }

  private static Keys keys(Name[] names, int count) {
    var texts = new String[count];
    var hashes = new long[count];
    for (int i = 0; i < count; i++) {
      texts[i] = names[i].text();
      hashes[i] = names[i].hash();
    }
    return new Keys(texts, hashes);
  }

  private void grow() {
    var old = table;
    table = new Keys[old.length * 2];
    for (var keys : old) {
      if (keys != null) {
        putAgain(keys);
      }
    }
  }

  private void putAgain(Keys keys) {
    long hash = keys.texts.length;
    for (var each : keys.hashes) {
      hash = (hash + each) * SPREAD;
    }
    int slot = slot(hash);
    while (table[slot] != null) {
      slot = next(slot);
    }
    table[slot] = keys;
  }
}
