package dev.remit.openapi;

/**
 * How much of a document is read before it is refused.
 *
 * @param bytes largest size of the text, in bytes
 * @param depth deepest nesting of objects and arrays, at most {@value #DEEPEST} levels
 * @param nodes most values in the tree, aliases of YAML expanded
 * @param aliases most uses of YAML aliases that repeat a large collection
 */
public record Limits(int bytes, int depth, long nodes, int aliases) {

  /** 16 MiB of text, 500 levels, four million values, 50 repetitions of something large. */
  public static final Limits DEFAULT = new Limits(16 * 1024 * 1024, 500, 4_000_000, 50);

  /** The engine goes down a tree by recursion, which must not exhaust a thread's stack. */
  public static final int DEEPEST = 1_000;

  public Limits {
    if (bytes < 1 || depth < 1 || depth > DEEPEST || nodes < 1 || aliases < 0) {
      throw new IllegalArgumentException("Limits are positive, and the depth is at most " + DEEPEST + ".");
    }
  }
}
