package dev.remit.catalogue.control;

import dev.remit.catalogue.entity.ApiShare;
import dev.remit.catalogue.entity.Entry;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/** What is asked of APIs and those they are shared with. A pattern is in lower case, with {@code !} before what has to be taken literally. */
interface ApiQueries {

  EntityManager em();

  @HQL("""
      where kind = API and present = true and name > :after
        and (lower(name) like :pattern escape '!'
          or lower(title) like :pattern escape '!'
          or lower(description) like :pattern escape '!')
      order by name
      """)
  SelectionQuery<Entry> matching(String pattern, String after);

  /** The same among those that some teams own or were shown. */
  @HQL("""
      where kind = API and present = true and name > :after
        and (owner in :teams or id in (select s.api from ApiShare s where s.team in :teams))
        and (lower(name) like :pattern escape '!'
          or lower(title) like :pattern escape '!'
          or lower(description) like :pattern escape '!')
      order by name
      """)
  SelectionQuery<Entry> matchingFor(List<UUID> teams, String pattern, String after);

  @HQL("where api in :apis and team in :teams")
  List<ApiShare> shares(List<UUID> apis, List<UUID> teams);

  @HQL("where api in :apis")
  List<ApiShare> sharesOfAny(List<UUID> apis);

  @HQL("where team = :team")
  List<ApiShare> sharesWith(UUID team);

  @HQL("where api = :api")
  List<ApiShare> sharesOf(UUID api);
}
