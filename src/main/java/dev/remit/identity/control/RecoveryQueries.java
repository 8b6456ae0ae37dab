package dev.remit.identity.control;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** What is asked of the table of recovery codes. */
interface RecoveryQueries {

  EntityManager em();

  /** Whoever deletes it has used it. */
  @HQL("delete from RecoveryCode where person = :person and hash = :hash")
  int use(UUID person, String hash);

  @HQL("select count(c) from RecoveryCode c where c.person = :person")
  long left(UUID person);

  @HQL("delete from RecoveryCode where person = :person")
  int forget(UUID person);
}
