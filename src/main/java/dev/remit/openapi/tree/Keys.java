package dev.remit.openapi.tree;

import org.jspecify.annotations.Nullable;

/** The distinct keys of an object in document order, which the objects of a document that have the same may share. */
public final class Keys {

  final String[] texts;
  final long[] hashes;
  private final @Nullable KeyIndex index;
  /** Whether one of them says that the object refers to something. */
  final boolean refer;

  /** @throws DuplicateKey if a key occurs twice */
  Keys(String[] texts, long[] hashes) {
    this.texts = texts;
    this.hashes = hashes;
    this.index = KeyIndex.of(texts, hashes);
    this.refer = position("$ref") >= 0 || position("$dynamicRef") >= 0;
  }

  /** @throws DuplicateKey if a key occurs twice */
  static Keys of(String[] texts) {
    var hashes = new long[texts.length];
    for (int i = 0; i < texts.length; i++) {
      hashes[i] = ContentHash.of(texts[i]);
    }
    return new Keys(texts, hashes);
  }

  /** The position of this key, or -1 if it is none of these. */
  public int position(String key) {
    return index == null ? KeyIndex.scan(texts, key) : index.find(texts, key);
  }

  /** The key at this position, counted from 0. */
  public String at(int position) {
    return texts[position];
  }

  public int size() {
    return texts.length;
  }
}
