package dev.remit.identity.control;

import dev.remit.identity.entity.LocalAccount;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** What is asked of the table of local accounts. Whatever several requests may change at once is changed by one statement. */
interface AccountQueries {

  EntityManager em();

  @HQL("where person = :person")
  Optional<LocalAccount> of(UUID person);

  @HQL("where wellKnown")
  List<LocalAccount> wellKnown();

  /** With it all locks are gone. */
  @HQL("""
      update LocalAccount set password = :hash, passwordAt = :now, wellKnown = :wellKnown,
        failures = 0, lockedUntil = null, knownFailures = 0, knownLockedUntil = null
      where person = :person
      """)
  int password(UUID person, String hash, Instant now, boolean wellKnown);

  /** The same password with another hash; nothing when it was changed in the meantime. */
  @HQL("update LocalAccount set password = :hash where person = :person and password = :former")
  int rehash(UUID person, String hash, String former);

  /** Nothing while it is locked. */
  @HQL("update LocalAccount set failures = failures + 1 where person = :person and (lockedUntil is null or lockedUntil <= :now)")
  int failed(UUID person, Instant now);

  @HQL("update LocalAccount set knownFailures = knownFailures + 1 where person = :person and (knownLockedUntil is null or knownLockedUntil <= :now)")
  int failedKnown(UUID person, Instant now);

  @HQL("select failures from LocalAccount where person = :person")
  int failures(UUID person);

  @HQL("select knownFailures from LocalAccount where person = :person")
  int knownFailures(UUID person);

  @HQL("update LocalAccount set lockedUntil = :until where person = :person")
  int lock(UUID person, Instant until);

  @HQL("update LocalAccount set knownLockedUntil = :until where person = :person")
  int lockKnown(UUID person, Instant until);

  /** Nothing while it is locked. */
  @HQL("update LocalAccount set failures = 0, lockedUntil = null where person = :person and (lockedUntil is null or lockedUntil <= :now)")
  int succeeded(UUID person, Instant now);

  @HQL("update LocalAccount set knownFailures = 0, knownLockedUntil = null where person = :person and (knownLockedUntil is null or knownLockedUntil <= :now)")
  int succeededKnown(UUID person, Instant now);

  @HQL("select count(a) from LocalAccount a where a.person = :person and (a.lockedUntil is null or a.lockedUntil <= :now)")
  long open(UUID person, Instant now);

  @HQL("select count(a) from LocalAccount a where a.person = :person and (a.knownLockedUntil is null or a.knownLockedUntil <= :now)")
  long openKnown(UUID person, Instant now);

  /** Nothing when the second factor is switched on already. */
  @HQL("update LocalAccount set codeSecret = :secret, codeStep = 0 where person = :person and codeSince is null")
  int prepareCode(UUID person, String secret);

  @HQL("update LocalAccount set codeSince = :now where person = :person and codeSince is null and codeSecret = :secret")
  int switchCodeOn(UUID person, String secret, Instant now);

  @HQL("update LocalAccount set codeSecret = null, codeSince = null, codeStep = 0 where person = :person and codeSince is not null")
  int switchCodeOff(UUID person);

  /** Nothing when this step, or a later one, was used already. */
  @HQL("update LocalAccount set codeStep = :step where person = :person and codeStep < :step")
  int useStep(UUID person, long step);

  @HQL("delete from LocalAccount where person = :person")
  int forget(UUID person);
}
