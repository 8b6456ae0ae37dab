package dev.remit.chain;

import org.jspecify.annotations.Nullable;

/**
 * What is known about a chain once it was read.
 *
 * @param rows how many rows are sound, from the first on
 * @param first the first that is not; absent when all are
 * @param head the last sound row
 */
public record Verdict(long rows, @Nullable Finding first, Head head) {

  public boolean valid() {
    return first == null;
  }
}
