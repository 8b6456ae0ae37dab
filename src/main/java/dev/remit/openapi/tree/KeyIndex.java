package dev.remit.openapi.tree;

import org.jspecify.annotations.Nullable;

/**
 * Open addressing from key to position, for objects with more keys than are quickly scanned. Slots come from the
 * keyed hash, so a document cannot be made to collide.
 */
final class KeyIndex {

  private static final int SCANNED = 8;

  private final int[] slots;

  private KeyIndex(String[] keys, long[] hashes) {
    slots = new int[Integer.highestOneBit(keys.length) * 4];
    for (int i = 0; i < keys.length; i++) {
      int slot = slot(keys, keys[i], hashes[i]);
      if (slots[slot] != 0) {
        throw new DuplicateKey(i);
      }
      slots[slot] = i + 1;
    }
  }

  /** An index, or null for an object that is small enough to be scanned. */
  static @Nullable KeyIndex of(String[] keys, long[] hashes) {
    if (keys.length > SCANNED) {
      return new KeyIndex(keys, hashes);
    }
    for (int i = 1; i < keys.length; i++) {
      if (scan(keys, keys[i]) < i) {
        throw new DuplicateKey(i);
      }
    }
    return null;
  }

  static int scan(String[] keys, String key) {
    for (int i = 0; i < keys.length; i++) {
      if (keys[i].equals(key)) {
        return i;
      }
    }
    return -1;
  }

  int find(String[] keys, String key) {
    return slots[slot(keys, key, ContentHash.of(key))] - 1;
  }

  private int slot(String[] keys, String key, long hash) {
    int mask = slots.length - 1;
    int slot = (int) hash & mask;
    while (slots[slot] != 0 && !keys[slots[slot] - 1].equals(key)) {
      slot = slot + 1 & mask;
    }
    return slot;
  }
}
