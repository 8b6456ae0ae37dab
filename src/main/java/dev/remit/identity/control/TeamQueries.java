package dev.remit.identity.control;

import dev.remit.identity.entity.Team;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/** What is asked of the table of teams. */
interface TeamQueries {

  EntityManager em();

  @Find
  Optional<Team> byName(String name);

  @HQL("where id = :id")
  Optional<Team> byId(UUID id);

  @HQL("where id in :ids")
  List<Team> withIds(List<UUID> ids);

  @HQL("where name in :names")
  List<Team> byNames(List<String> names);

  @HQL("where parent = :parent")
  List<Team> partsOf(UUID parent);

  /** The pattern is in lower case, with {@code !} before each character that has to be taken literally. */
  @HQL("""
      where name > :after
        and (lower(name) like :pattern escape '!' or lower(title) like :pattern escape '!')
      order by name
      """)
  SelectionQuery<Team> matching(String pattern, String after);

  @HQL("where name > :after and id in :ids and (lower(name) like :pattern escape '!' or lower(title) like :pattern escape '!') order by name")
  SelectionQuery<Team> matchingOf(List<UUID> ids, String pattern, String after);
}
