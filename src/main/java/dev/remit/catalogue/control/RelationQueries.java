package dev.remit.catalogue.control;

import dev.remit.catalogue.RelationType;
import dev.remit.catalogue.entity.Relation;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/**
 * How one thing stood to others at an instant, by their names; each once, although both may say so. Who sees everything says so with
 * a 1; for others counts what is theirs, by keys of their teams and of themselves, and what they were shown.
 */
interface RelationQueries {

  EntityManager em();

  /**
   * The other end of a relation.
   *
   * @param declared 1 when one of the two says so, 0 when it was observed
   */
  record End(RelationType type, UUID far, String name, int declared) {}

  /** All to what it is the source of. */
  @HQL("""
      select r.type, e.id, e.name, max(case when r.declarer is null then 0 else 1 end)
      from Relation r join Entry e on e.id = r.target
      where r.source = :entry and r.from <= :at and (r.to is null or r.to > :at)
        and (:everything = 1 or e.owner in :own or e.subject in :own or e.id in (select s.api from ApiShare s where s.team in :own))
      group by r.type, e.id, e.name
      order by e.name, e.id
      """)
  List<End> after(UUID entry, Instant at, int everything, List<UUID> own);

  /** All to what it is the target of. */
  @HQL("""
      select r.type, e.id, e.name, max(case when r.declarer is null then 0 else 1 end)
      from Relation r join Entry e on e.id = r.source
      where r.target = :entry and r.from <= :at and (r.to is null or r.to > :at)
        and (:everything = 1 or e.owner in :own or e.subject in :own or e.id in (select s.api from ApiShare s where s.team in :own))
      group by r.type, e.id, e.name
      order by e.name, e.id
      """)
  List<End> before(UUID entry, Instant at, int everything, List<UUID> own);

  /** Those of one type after a place, with words like a pattern; one that all have fits what is not there, too. */
  @HQL("""
      select r.type, e.id, e.name, max(case when r.declarer is null then 0 else 1 end)
      from Relation r join Entry e on e.id = r.target
      where r.source = :entry and r.type = :type and r.from <= :at and (r.to is null or r.to > :at)
        and (:everything = 1 or e.owner in :own or e.subject in :own or e.id in (select s.api from ApiShare s where s.team in :own))
        and (e.name > :name or e.name = :name and e.id > :far)
        and (:pattern = '%' or exists (select 1 from Vocabulary v where v.entry = e.id and v.words like :pattern escape '!'))
      group by r.type, e.id, e.name
      order by e.name, e.id
      """)
  SelectionQuery<End> after(UUID entry, RelationType type, Instant at, int everything, List<UUID> own, String name, UUID far, String pattern);

  @HQL("""
      select r.type, e.id, e.name, max(case when r.declarer is null then 0 else 1 end)
      from Relation r join Entry e on e.id = r.source
      where r.target = :entry and r.type = :type and r.from <= :at and (r.to is null or r.to > :at)
        and (:everything = 1 or e.owner in :own or e.subject in :own or e.id in (select s.api from ApiShare s where s.team in :own))
        and (e.name > :name or e.name = :name and e.id > :far)
        and (:pattern = '%' or exists (select 1 from Vocabulary v where v.entry = e.id and v.words like :pattern escape '!'))
      group by r.type, e.id, e.name
      order by e.name, e.id
      """)
  SelectionQuery<End> before(UUID entry, RelationType type, Instant at, int everything, List<UUID> own, String name, UUID far, String pattern);

  /** What is seen now, whoever declares it. */
  @HQL("select distinct source from Relation where target = :target and type = :type and to is null")
  List<UUID> sources(UUID target, RelationType type);

  @HQL("from Relation where source = :source and type = :type and target = :target and declarer is null and to is null")
  List<Relation> observed(UUID source, RelationType type, UUID target);
}
