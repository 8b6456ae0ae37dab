package dev.remit.openapi.tree;

import java.util.Arrays;
import java.util.Collection;
import org.jspecify.annotations.Nullable;

/** The distinct keys of an object in document order, which the objects of a document that have the same may share. */
public final class Keys {

  final String[] texts;
  final long[] hashes;
  /** Hash codes, in one place so that keys need not be looked at to see that they are others. */
  private final int[] codes;
  private final @Nullable KeyIndex index;
  /** A bit for each key, so that most keys that are none of these are known without a look at them. */
  private final long marks;
  private final boolean refer;

  /** @throws DuplicateKey if a key occurs twice */
  Keys(String[] texts, long[] hashes) {
    this.texts = texts;
    this.hashes = hashes;
    this.codes = codes(texts);
    this.index = KeyIndex.of(texts, codes, hashes);
    this.marks = marks(codes);
    this.refer = position("$ref") >= 0 || position("$dynamicRef") >= 0 || position("mapping") >= 0;
  }

  private static int[] codes(String[] texts) {
    var codes = new int[texts.length];
    for (int i = 0; i < texts.length; i++) {
      codes[i] = texts[i].hashCode();
    }
    return codes;
  }

  private static long marks(int[] codes) {
    long marks = 0;
    for (int code : codes) {
      marks |= mark(code);
    }
    return marks;
  }

  /** The bits of these keys. */
  public static long marks(Collection<String> keys) {
    long marks = 0;
    for (var key : keys) {
      marks |= mark(key);
    }
    return marks;
  }

  /** The bit of a key, which others may share. */
  public static long mark(String key) {
    return mark(key.hashCode());
  }

  private static long mark(int code) {
    return 1L << (code ^ code >>> 6 ^ code >>> 12);
  }

  /** @throws DuplicateKey if a key occurs twice */
  static Keys of(String[] texts) {
    var hashes = new long[texts.length];
    for (int i = 0; i < texts.length; i++) {
      hashes[i] = ContentHash.of(texts[i]);
    }
    return new Keys(texts, hashes);
  }

  /** These and one more at the end, which is none of these. */
  Keys with(String key) {
    int size = texts.length;
    var longer = Arrays.copyOf(texts, size + 1);
    var more = Arrays.copyOf(hashes, size + 1);
    longer[size] = key;
    more[size] = ContentHash.of(key);
    return new Keys(longer, more);
  }

  /** These but the one at this position. */
  Keys without(int position) {
    int rest = texts.length - position - 1;
    var fewer = Arrays.copyOf(texts, texts.length - 1);
    var less = Arrays.copyOf(hashes, hashes.length - 1);
    System.arraycopy(texts, position + 1, fewer, position, rest);
    System.arraycopy(hashes, position + 1, less, position, rest);
    return new Keys(fewer, less);
  }

  /** The bits of all keys: where the bit of a key is not among them, the key is none of these. */
  public long marks() {
    return marks;
  }

  /** Whether one of them says that the object refers to something. */
  public boolean refer() {
    return refer;
  }

  /** The position of this key, or -1 if it is none of these. */
  public int position(String key) {
    if ((marks & mark(key)) == 0) {
      return -1;
    }
    return index == null ? KeyIndex.scan(texts, codes, key) : index.find(texts, codes, key);
  }

  /** The key at this position, counted from 0. */
  public String at(int position) {
    return texts[position];
  }

  public int size() {
    return texts.length;
  }
}
