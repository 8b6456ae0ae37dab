package dev.remit.sandbox.control;

import dev.remit.sandbox.entity.SandboxKey;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/** What is asked of the table of keys. */
interface KeyQueries {

  EntityManager em();

  @Find
  Optional<SandboxKey> byId(UUID id);

  @HQL("where secret = :hash")
  Optional<SandboxKey> bySecret(String hash);

  @HQL("order by id desc")
  SelectionQuery<SandboxKey> all();

  @HQL("where team in :teams or holder in :teams order by id desc")
  SelectionQuery<SandboxKey> ofTeams(List<UUID> teams);

  @HQL("where team = :team or holder = :team")
  List<SandboxKey> ofTeam(UUID team);

  @HQL("update SandboxKey set lastUsedAt = :at where id = :id")
  int used(UUID id, Instant at);

  @HQL("update SandboxKey set givenBy = :pseudonym where givenBy = :name")
  int rename(String name, String pseudonym);
}
