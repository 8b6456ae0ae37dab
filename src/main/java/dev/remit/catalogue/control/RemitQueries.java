package dev.remit.catalogue.control;

import dev.remit.catalogue.entity.Relation;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;
import org.jspecify.annotations.Nullable;

/** What is asked of the relations in which others need something of a team's. */
interface RemitQueries {

  EntityManager em();

  /** How often the things of a team need some. */
  record Needing(@Nullable UUID owner, long relations) {}

  @HQL("""
      select e.owner, count(*) from Relation r join Entry o on o.id = r.target join Entry e on e.id = r.source
      where o.owner = :team and r.to is null and r.type in (DEPENDS_ON, CONSUMES_API)
        and e.present = true and (e.owner is null or e.owner <> :team)
      group by e.owner
      """)
  List<Needing> needing(UUID team);

  @HQL("""
      select r from Relation r join Entry o on o.id = r.target join Entry e on e.id = r.source
      where o.owner = :team and r.to is null and r.type in (DEPENDS_ON, CONSUMES_API)
        and e.present = true and (e.owner is null or e.owner <> :team)
      order by o.name, e.name, r.id
      """)
  SelectionQuery<Relation> uses(UUID team);
}
