package dev.remit.agreements.control;

import dev.remit.agreements.Answer;
import dev.remit.agreements.Side;
import dev.remit.agreements.entity.SignOff;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A need, and what was said to it.
 *
 * @param signOff what counts; absent while nothing was said, or what was said is about something else
 * @param silent whether silence has become consent
 */
record Status(Need need, @Nullable SignOff signOff, boolean silent) {

  /**
   * @param said all that was said
   * @param consent whether silence is consent now
   */
  static Status of(Need need, List<SignOff> said, boolean consent) {
    var counts = said.stream()
        .filter(each -> each.team().equals(need.team()) && each.touch().equals(need.subject()))
        .max(Comparator.comparing(SignOff::at))
        .orElse(null);
    return new Status(need, counts, counts == null && consent && need.side() == Side.CONSUMER && need.team() != null);
  }

  /** Whether the version still waits for it. */
  boolean open() {
    return need.blocking() && !silent && (signOff == null || signOff.answer() == Answer.REJECT);
  }

  /** Whether an answer would still be heard. */
  boolean unanswered() {
    return signOff == null && need.team() != null;
  }
}
