package dev.remit.identity.control;

import dev.remit.identity.entity.LocalAccount;
import dev.remit.identity.entity.Person;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is said to sign in.
 *
 * @param hash of their password; absent when Remit keeps none that may be used
 * @param passwordAt when it was changed last
 * @param secondFactor whether a code is asked for too
 */
record Candidate(
    UUID person, String name, boolean active, @Nullable String hash, @Nullable Instant passwordAt, boolean secondFactor) {

  /** Somebody for whom Remit keeps nothing. */
  static Candidate of(Person person) {
    return new Candidate(person.id(), person.name(), person.active(), null, null, false);
  }

  Candidate with(LocalAccount account) {
    return new Candidate(person, name, active, active ? account.password() : null, account.passwordAt(), account.hasSecondFactor());
  }

  Candidate withoutPassword() {
    return new Candidate(person, name, active, null, passwordAt, secondFactor);
  }
}
