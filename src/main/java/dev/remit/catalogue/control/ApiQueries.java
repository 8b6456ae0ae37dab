package dev.remit.catalogue.control;

import dev.remit.catalogue.entity.Api;
import dev.remit.catalogue.entity.ApiShare;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.Find;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/** What is asked of the table of APIs. A pattern is in lower case, with {@code !} before what has to be taken literally. */
interface ApiQueries {

  EntityManager em();

  @Find
  Optional<Api> byName(String name);

  @HQL("where id in :ids")
  List<Api> withIds(List<UUID> ids);

  @HQL("""
      where name > :after
        and (lower(name) like :pattern escape '!'
          or lower(title) like :pattern escape '!'
          or lower(description) like :pattern escape '!')
      order by name
      """)
  SelectionQuery<Api> matching(String pattern, String after);

  /** The same among those that some teams own or were shown. */
  @HQL("""
      where name > :after
        and (owner in :teams or id in (select s.api from ApiShare s where s.team in :teams))
        and (lower(name) like :pattern escape '!'
          or lower(title) like :pattern escape '!'
          or lower(description) like :pattern escape '!')
      order by name
      """)
  SelectionQuery<Api> matchingFor(List<UUID> teams, String pattern, String after);

  @HQL("where api in :apis and team in :teams")
  List<ApiShare> shares(List<UUID> apis, List<UUID> teams);

  @HQL("where api = :api")
  List<ApiShare> sharesOf(UUID api);
}
