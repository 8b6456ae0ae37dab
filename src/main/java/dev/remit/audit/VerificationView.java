package dev.remit.audit;

import dev.remit.chain.Head;
import dev.remit.chain.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * What was found when the whole chain was read.
 *
 * @param valid whether every row is as it was written
 * @param rows how many rows are sound, from the first on
 * @param firstBad the first that is not; absent when all are
 * @param head the last sound row
 */
public record VerificationView(boolean valid, long rows, @Nullable Bad firstBad, Head head) {

  /**
   * A row that is not as it was written.
   *
   * @param reason {@code edited}, {@code removed}, {@code inserted}, {@code reordered}, {@code emptied}, {@code cut} or
   *     {@code rewritten}
   * @param detail the same in a sentence
   */
  public record Bad(long sequence, String reason, String detail) {}

  public static VerificationView of(Verdict verdict) {
    var first = verdict.first();
    return new VerificationView(verdict.valid(), verdict.rows(),
        first == null ? null : new Bad(first.sequence(), first.reason().text(), first.says()), verdict.head());
  }
}
