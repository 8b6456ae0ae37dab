package dev.remit.catalogue.control;

import dev.remit.catalogue.RelationType;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.jspecify.annotations.Nullable;

/**
 * What is next to things now. The same relation may be there twice, said by both of its ends; both then have one place. Who sees
 * everything says so with a 1; for others counts what their teams own and were shown.
 */
interface NeighbourQueries {

  EntityManager em();

  /**
   * One relation, from the end that was asked about.
   *
   * @param near that end
   * @param far the other end
   */
  record Next(UUID near, RelationType type, UUID far, @Nullable UUID declarer) {}

  /** The first of each of these that are sources. */
  @HQL("""
      select p.near, p.type, p.far, p.declarer from (
        select r.source as near, r.type as type, r.target as far, r.declarer as declarer,
          dense_rank() over (partition by r.source order by r.type, e.kind, e.name) as place
        from Relation r join Entry e on e.id = r.target
        where r.source in :ids and r.type in :types and r.to is null
          and (:everything = 1 or e.owner in :teams or e.subject in :teams
            or e.id in (select s.api from ApiShare s where s.team in :teams))
      ) p
      where p.place <= :most
      """)
  List<Next> after(List<UUID> ids, List<RelationType> types, int everything, List<UUID> teams, long most);

  /** The first of each of these that are targets. */
  @HQL("""
      select p.near, p.type, p.far, p.declarer from (
        select r.target as near, r.type as type, r.source as far, r.declarer as declarer,
          dense_rank() over (partition by r.target order by r.type, e.kind, e.name) as place
        from Relation r join Entry e on e.id = r.source
        where r.target in :ids and r.type in :types and r.to is null
          and (:everything = 1 or e.owner in :teams or e.subject in :teams
            or e.id in (select s.api from ApiShare s where s.team in :teams))
      ) p
      where p.place <= :most
      """)
  List<Next> before(List<UUID> ids, List<RelationType> types, int everything, List<UUID> teams, long most);
}
