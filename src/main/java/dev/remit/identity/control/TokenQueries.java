package dev.remit.identity.control;

import dev.remit.identity.entity.AccessToken;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;

/** What is asked of the table of tokens. */
interface TokenQueries {

  EntityManager em();

  @HQL("where secret = :hash")
  Optional<AccessToken> bySecret(String hash);

  /** Not through the entity, which would write back what it has read of the rest. */
  @HQL("update AccessToken set lastUsedAt = :now where id = :id")
  int used(UUID id, Instant now);

  @HQL("where id = :id")
  Optional<AccessToken> byId(UUID id);

  /** Of a person and of the teams they are in. */
  @HQL("where person = :person or team in :teams order by createdAt desc, id")
  List<AccessToken> of(UUID person, List<UUID> teams);

  /** Those of the automation that installs Remit. */
  @HQL("where person is null and team is null")
  List<AccessToken> ofNobody();

  @HQL("where person = :person")
  List<AccessToken> ofPerson(UUID person);

  @HQL("where team = :team")
  List<AccessToken> ofTeam(UUID team);
}
