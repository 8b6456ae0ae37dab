package dev.remit.agreements.control;

import dev.remit.agreements.PolicyView;
import dev.remit.agreements.entity.SignOff;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked about a version, and what was said.
 *
 * @param policy by which it is decided
 * @param consentAt when silence becomes consent; absent when it never does
 * @param said all that was said, the latest first
 */
record Assessment(PolicyView policy, @Nullable Instant consentAt, List<Status> statuses, List<SignOff> said) {

  List<Status> open() {
    return statuses.stream().filter(Status::open).toList();
  }
}
