package dev.remit.openapi.tree;

import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/**
 * Open addressing from key to position, for objects with more keys than are quickly scanned. Slots come from the hash
 * code that a string remembers, and no key stands far from its slot; a document whose keys collide gets slots from the
 * keyed hash instead, which nobody outside can foresee.
 */
final class KeyIndex {

  private static final int SCANNED = 8;
  /** So many slots are looked at for a key. */
  private static final int REACH = 32;
  private static final int SPREAD = ThreadLocalRandom.current().nextInt() | 1;

  private final int[] slots;
  private final boolean keyed;

  private KeyIndex(String[] keys, int[] codes, long[] hashes) {
    slots = new int[Integer.highestOneBit(keys.length) * 4];
    keyed = !fill(keys, codes);
    if (keyed) {
      fill(keys, hashes);
    }
  }

  private boolean fill(String[] keys, int[] codes) {
    for (int i = 0; i < keys.length; i++) {
      int slot = near(keys, codes, keys[i]);
      if (slot < 0) {
        return false;
      }
      take(slot, i);
    }
    return true;
  }

  private void fill(String[] keys, long[] hashes) {
    Arrays.fill(slots, 0);
    for (int i = 0; i < keys.length; i++) {
      take(slot(keys, keys[i], hashes[i]), i);
    }
  }

  private void take(int slot, int position) {
    if (slots[slot] != 0) {
      throw new DuplicateKey(position);
    }
    slots[slot] = position + 1;
  }

  /** An index, or null for an object that is small enough to be scanned. */
  static @Nullable KeyIndex of(String[] keys, int[] codes, long[] hashes) {
    if (keys.length > SCANNED) {
      return new KeyIndex(keys, codes, hashes);
    }
    for (int i = 1; i < keys.length; i++) {
      if (scan(keys, codes, keys[i]) < i) {
        throw new DuplicateKey(i);
      }
    }
    return null;
  }

  static int scan(String[] keys, int[] codes, String key) {
    int code = key.hashCode();
    for (int i = 0; i < codes.length; i++) {
      if (codes[i] == code && keys[i].equals(key)) {
        return i;
      }
    }
    return -1;
  }

  int find(String[] keys, int[] codes, String key) {
    if (keyed) {
      return slots[slot(keys, key, ContentHash.of(key))] - 1;
    }
    int slot = near(keys, codes, key);
    return slot < 0 ? -1 : slots[slot] - 1;
  }

  /** The slot of this key or the free one it would take; -1 if neither is within reach. */
  private int near(String[] keys, int[] codes, String key) {
    int code = key.hashCode();
    int mask = slots.length - 1;
    int slot = code * SPREAD >>> 7 & mask;
    for (int i = 0; i < REACH; i++) {
      int position = slots[slot] - 1;
      if (position < 0 || codes[position] == code && keys[position].equals(key)) {
        return slot;
      }
      slot = slot + 1 & mask;
    }
    return -1;
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
