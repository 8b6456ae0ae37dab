package dev.remit.identity.control;

import dev.remit.identity.SignInMethod;
import dev.remit.identity.entity.PersonSession;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** What is asked of the table of sessions. */
interface SessionQueries {

  EntityManager em();

  @HQL("where secret = :hash or former = :hash")
  Optional<PersonSession> bySecret(String hash);

  @HQL("where person = :person order by createdAt desc")
  List<PersonSession> ofPerson(UUID person);

  @HQL("where id = :id and person = :person")
  Optional<PersonSession> ofPerson(UUID id, UUID person);

  @HQL("update PersonSession set lastSeenAt = :now where id = :id")
  int seen(UUID id, Instant now);

  /** Whoever is first of several requests at once changes the secret; for the others nothing is updated. */
  @HQL("""
      update PersonSession set secret = :secret, rights = :rights, former = :before, formerUntil = :until
      where id = :id and secret = :before
      """)
  int renew(UUID id, String before, String secret, String rights, Instant until);

  /** The secret before is not taken any more. */
  @HQL("""
      update PersonSession set secret = :secret, method = :method, former = null, formerUntil = null
      where id = :id and person = :person
      """)
  int replace(UUID id, UUID person, String secret, SignInMethod method);

  @HQL("delete from PersonSession where secret = :hash")
  int endWith(String hash);

  /** All of a person's but one. */
  @HQL("delete from PersonSession where person = :person and id <> :spared")
  int endAllBut(UUID person, UUID spared);

  @HQL("delete from PersonSession where endsAt < :now or lastSeenAt < :idleSince")
  int sweep(Instant now, Instant idleSince);
}
