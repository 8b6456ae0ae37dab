package dev.remit.identity.control;

import dev.remit.identity.entity.DirectoryAttempts;
import dev.remit.platform.persistence.Uniqueness;
import dev.remit.platform.security.Secret;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional.TxType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/**
 * Keeps those who guess from the directory where Remit knows nobody of that name, and so has no account to lock. It waits as
 * long as {@link Lockout} says. Who has come here before is guarded by their account.
 */
@ApplicationScoped
@Transactional
class DirectoryGuard {

  private static final Duration KEPT = Duration.ofDays(1);

  @Inject
  ExternalIdentityQueries queries;

  @Inject
  FirstAttempt first;

  @Inject
  Clock clock;

  boolean isOpen(String login) {
    return queries.locked(Secret.hash(login), clock.instant()) == 0;
  }

  void learn(String login, boolean right) {
    var hash = Secret.hash(login);
    if (right) {
      queries.forget(hash);
    } else if (queries.cameAs(login).isEmpty()) {
      count(hash);
    }
  }

  private void count(String hash) {
    var now = clock.instant();
    queries.sweep(now.minus(KEPT));
    first.ensure(hash);
    queries.failed(hash, now);
    var until = Lockout.until(queries.failures(hash).orElse(0), now);
    if (until != null) {
      queries.lock(hash, until);
    }
  }

  /** In a transaction of its own, which alone fails when another request was faster. */
  @ApplicationScoped
  static class FirstAttempt {

    @Inject
    ExternalIdentityQueries queries;

    @Inject
    FirstRow row;

    void ensure(String hash) {
      if (queries.failures(hash).isPresent()) {
        return;
      }
      try {
        row.insert(hash);
      } catch (RuntimeException failure) {
        if (!Uniqueness.isBroken(failure)) {
          throw failure;
        }
      }
    }
  }

  /** The row itself. */
  @ApplicationScoped
  static class FirstRow {

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @Transactional(TxType.REQUIRES_NEW)
    void insert(String hash) {
      entities.persist(new DirectoryAttempts(hash, clock.instant()));
      entities.flush();
    }
  }
}
