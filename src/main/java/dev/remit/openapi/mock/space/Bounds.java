package dev.remit.openapi.mock.space;

/**
 * How much a space keeps before it refuses more.
 *
 * @param items most items in all collections together
 * @param bytes most memory they take, in bytes, as {@link Space#weight} counts it
 */
public record Bounds(int items, long bytes) {

  /** 100,000 items, 256 MiB. */
  public static final Bounds DEFAULT = new Bounds(100_000, 256L * 1024 * 1024);

  public Bounds {
    if (items < 1 || bytes < 1) {
      throw new IllegalArgumentException("Bounds are positive.");
    }
  }
}
