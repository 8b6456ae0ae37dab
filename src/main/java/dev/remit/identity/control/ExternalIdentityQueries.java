package dev.remit.identity.control;

import dev.remit.identity.entity.ExternalIdentity;
import dev.remit.identity.entity.Person;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** What is asked of the tables of the company's sign-in. */
interface ExternalIdentityQueries {

  EntityManager em();

  @HQL("where issuer = :issuer and subject = :subject")
  Optional<ExternalIdentity> of(String issuer, String subject);

  @HQL("where person = :person order by linkedAt, id")
  List<ExternalIdentity> ofPerson(UUID person);

  /** Whoever signs in to a directory under this name, which is in lower case. */
  @HQL("select p from Person p where p.id in (select e.person from ExternalIdentity e where e.login = :login) order by p.id")
  List<Person> cameAs(String login);

  /** The address is in lower case. */
  @HQL("select p from Person p where lower(p.email) = :email and p.active order by p.id")
  List<Person> activeWithEmail(String email);

  @HQL("delete from ExternalIdentity where person = :person")
  int deleteAllOf(UUID person);

  /** Nothing while it is locked. */
  @HQL("update DirectoryAttempts set failures = failures + 1, lastAt = :now where login = :login and (lockedUntil is null or lockedUntil <= :now)")
  int failed(String login, Instant now);

  @HQL("select failures from DirectoryAttempts where login = :login")
  Optional<Integer> failures(String login);

  @HQL("update DirectoryAttempts set lockedUntil = :until where login = :login")
  int lock(String login, Instant until);

  @HQL("select count(a) from DirectoryAttempts a where a.login = :login and a.lockedUntil > :now")
  long locked(String login, Instant now);

  @HQL("delete from DirectoryAttempts where login = :login")
  int forget(String login);

  @HQL("delete from DirectoryAttempts where lastAt < :before")
  int sweep(Instant before);
}
