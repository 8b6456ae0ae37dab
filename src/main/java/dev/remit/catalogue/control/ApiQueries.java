package dev.remit.catalogue.control;

import dev.remit.catalogue.entity.Api;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/** What is asked of the table of APIs. */
interface ApiQueries {

  EntityManager em();

  @Find
  Optional<Api> byName(String name);

  @HQL("where id in :ids")
  List<Api> withIds(List<UUID> ids);

  @HQL("where name > :after order by name")
  SelectionQuery<Api> after(String after);

  /** The pattern is in lower case, with {@code !} before each character that has to be taken literally. */
  @HQL("""
      where name > :after
        and (lower(name) like :pattern escape '!'
          or lower(title) like :pattern escape '!'
          or lower(description) like :pattern escape '!')
      order by name
      """)
  SelectionQuery<Api> matching(String pattern, String after);
}
