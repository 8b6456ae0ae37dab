package dev.remit.identity.control;

import dev.remit.identity.entity.AccountLink;
import dev.remit.identity.entity.AccountLink.Purpose;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** What is asked of the table of links. */
interface LinkQueries {

  EntityManager em();

  @HQL("where secret = :hash")
  Optional<AccountLink> bySecret(String hash);

  /** Whoever deletes it has used it. */
  @HQL("delete from AccountLink where id = :id")
  int use(UUID id);

  @HQL("delete from AccountLink where purpose = :purpose")
  int forget(Purpose purpose);

  @HQL("delete from AccountLink where person = :person")
  int forgetOf(UUID person);

  @HQL("delete from AccountLink where expiresAt <= :now")
  int sweep(Instant now);
}
