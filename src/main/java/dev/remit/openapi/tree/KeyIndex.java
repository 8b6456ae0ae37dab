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

  private KeyIndex(String[] keys, long[] hashes) {
    slots = new int[Integer.highestOneBit(keys.length) * 4];
    keyed = !fill(keys);
    if (keyed) {
      fill(keys, hashes);
    }
  }

  private boolean fill(String[] keys) {
    for (int i = 0; i < keys.length; i++) {
      int slot = near(keys, keys[i]);
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
    if (keyed) {
      return slots[slot(keys, key, ContentHash.of(key))] - 1;
    }
    int slot = near(keys, key);
    return slot < 0 ? -1 : slots[slot] - 1;
  }

  /** The slot of this key or the free one it would take; -1 if neither is within reach. */
  private int near(String[] keys, String key) {
    int mask = slots.length - 1;
    int slot = key.hashCode() * SPREAD >>> 7 & mask;
    for (int i = 0; i < REACH; i++) {
      if (slots[slot] == 0 || keys[slots[slot] - 1].equals(key)) {
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
