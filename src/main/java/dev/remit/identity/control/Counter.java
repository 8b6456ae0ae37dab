package dev.remit.identity.control;

import java.time.Instant;
import java.util.UUID;

/**
 * Which failures count: strangers lock out strangers only. Who comes from a browser in which this person has signed in
 * before is counted by itself, so that nobody is kept from their own account by others.
 */
enum Counter {
  STRANGERS {
    @Override
    boolean isOpen(AccountQueries accounts, UUID person, Instant now) {
      return accounts.open(person, now) == 1;
    }

    @Override
    boolean succeeded(AccountQueries accounts, UUID person, Instant now) {
      return accounts.succeeded(person, now) == 1;
    }

    @Override
    boolean failed(AccountQueries accounts, UUID person, Instant now) {
      return accounts.failed(person, now) == 1;
    }

    @Override
    int failures(AccountQueries accounts, UUID person) {
      return accounts.failures(person);
    }

    @Override
    void lock(AccountQueries accounts, UUID person, Instant until) {
      accounts.lock(person, until);
    }
  },
  KNOWN_BROWSERS {
    @Override
    boolean isOpen(AccountQueries accounts, UUID person, Instant now) {
      return accounts.openKnown(person, now) == 1;
    }

    @Override
    boolean succeeded(AccountQueries accounts, UUID person, Instant now) {
      return accounts.succeededKnown(person, now) == 1;
    }

    @Override
    boolean failed(AccountQueries accounts, UUID person, Instant now) {
      return accounts.failedKnown(person, now) == 1;
    }

    @Override
    int failures(AccountQueries accounts, UUID person) {
      return accounts.knownFailures(person);
    }

    @Override
    void lock(AccountQueries accounts, UUID person, Instant until) {
      accounts.lockKnown(person, until);
    }
  };

  abstract boolean isOpen(AccountQueries accounts, UUID person, Instant now);

  /** Forgets the failures; false while locked. */
  abstract boolean succeeded(AccountQueries accounts, UUID person, Instant now);

  /** Counts one; false while locked. */
  abstract boolean failed(AccountQueries accounts, UUID person, Instant now);

  abstract int failures(AccountQueries accounts, UUID person);

  abstract void lock(AccountQueries accounts, UUID person, Instant until);
}
