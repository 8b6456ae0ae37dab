package dev.remit.agreements.control;

import dev.remit.agreements.PolicyView;
import dev.remit.agreements.entity.SignOff;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who is asked about a version, and what was said.
 *
 * @param policy by which it is decided
 * @param consentAt when silence becomes consent; absent when it never does
 * @param consent whether it has
 * @param said all that was said, the latest first
 */
record Assessment(PolicyView policy, @Nullable Instant consentAt, boolean consent, List<Status> statuses, List<SignOff> said) {

  static Assessment of(PolicyView policy, @Nullable Instant consentAt, boolean consent, List<Need> needs, List<SignOff> said) {
    return new Assessment(policy, consentAt, consent, needs.stream().map(need -> Status.of(need, said, consent)).toList(), said);
  }

  /** The same after one more word: whom it touches is not changed by what they say to it. */
  Assessment after(SignOff latest) {
    return of(policy, consentAt, consent, statuses.stream().map(Status::need).toList(), Stream.concat(Stream.of(latest), said.stream()).toList());
  }

  List<Status> open() {
    return statuses.stream().filter(Status::open).toList();
  }
}
