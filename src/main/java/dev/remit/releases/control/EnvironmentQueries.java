package dev.remit.releases.control;

import dev.remit.releases.entity.Environment;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/** What is asked of the table of environments. */
interface EnvironmentQueries {

  EntityManager em();

  @Find
  Optional<Environment> byName(String name);

  @HQL("where id in :ids")
  List<Environment> withIds(List<UUID> ids);

  @HQL("where owner = :team")
  List<Environment> ofOwner(UUID team);

  /** The pattern is in lower case, with {@code !} before each character that has to be taken literally. */
  @HQL("where lower(name) like :pattern escape '!' or lower(title) like :pattern escape '!' order by position, name")
  SelectionQuery<Environment> matching(String pattern);
}
