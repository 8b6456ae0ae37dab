package dev.remit.catalogue.control;

import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.entity.Entry;
import dev.remit.catalogue.entity.Relation;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/** What is counted and listed of owners. Where {@code any} is 1 the team does not matter; lists are by name and go on after a place. */
interface OwnershipQueries {

  EntityManager em();

  /** How many things of a kind there are, and how many of them a team answers for. */
  record OfKind(EntityKind kind, long things, long owned) {}

  /** How many relations there are, and to how many things they lead. */
  record Uses(long relations, long things) {}

  @HQL("""
      select e.kind, count(*), count(e.owner) from Entry e
      where e.present = true and e.kind in :kinds and (:any = 1 or e.owner = :team)
      group by e.kind
      """)
  List<OfKind> byKind(List<EntityKind> kinds, int any, UUID team);

  @HQL("""
      select count(distinct e.id) from Entry e join Relation r on r.source = e.id join Entry o on o.id = r.target
      where e.present = true and e.owner is null and e.kind in :kinds and r.type = OWNED_BY and r.to is null and o.present = false
      """)
  long ownedByMissing(List<EntityKind> kinds);

  @HQL("""
      select count(distinct e.id) from Entry e join Relation r on r.source = e.id join Entry o on o.id = r.target
      where e.present = true and e.owner is null and e.kind in :kinds and r.type = OWNED_BY and r.to is null and o.present = true
      """)
  long ownedByPeople(List<EntityKind> kinds);

  @HQL("""
      select count(*) from Relation r join Entry m on m.id = r.target join Entry e on e.id = r.source
      where r.to is null and m.present = false and e.kind in :kinds and (:any = 1 or e.owner = :team)
      """)
  long leadingNowhere(List<EntityKind> kinds, int any, UUID team);

  /** Said by the one that they lead to. */
  @HQL("""
      select count(*) from Relation r join Entry m on m.id = r.source join Entry e on e.id = r.target
      where r.to is null and m.present = false and e.kind in :kinds and (:any = 1 or e.owner = :team)
      """)
  long comingFromNowhere(List<EntityKind> kinds, int any, UUID team);

  @HQL("""
      select count(*) from Entry m
      where m.present = false and (
        exists (select 1 from Relation r join Entry e on e.id = r.source
          where r.target = m.id and r.to is null and e.kind in :kinds and (:any = 1 or e.owner = :team))
        or exists (select 1 from Relation r join Entry e on e.id = r.target
          where r.source = m.id and r.to is null and e.kind in :kinds and (:any = 1 or e.owner = :team)))
      """)
  long missing(List<EntityKind> kinds, int any, UUID team);

  @HQL("""
      select count(*), count(distinct d.id) from Relation r join Entry d on d.id = r.target join Entry e on e.id = r.source
      where d.lifecycle = 'deprecated' and d.present = true and r.to is null and r.type in (DEPENDS_ON, CONSUMES_API)
        and e.present = true and e.kind in :kinds and (:any = 1 or e.owner = :team)
      """)
  Uses usesOfDeprecated(List<EntityKind> kinds, int any, UUID team);

  @HQL("""
      where present = true and owner is not null and kind in :kinds and (:any = 1 or owner = :team)
        and (name > :name or name = :name and id > :id)
      order by name, id
      """)
  SelectionQuery<Entry> owned(List<EntityKind> kinds, int any, UUID team, String name, UUID id);

  @HQL("""
      where present = true and owner is null and kind in :kinds and (name > :name or name = :name and id > :id)
      order by name, id
      """)
  SelectionQuery<Entry> ownerless(List<EntityKind> kinds, String name, UUID id);

  /** By what is not there. */
  @HQL("""
      select r from Relation r join Entry m on m.id = r.target join Entry e on e.id = r.source
      where r.to is null and m.present = false and e.kind in :kinds and (:any = 1 or e.owner = :team)
        and (m.name > :name or m.name = :name and r.id > :id)
      order by m.name, r.id
      """)
  SelectionQuery<Relation> leadingNowhere(List<EntityKind> kinds, int any, UUID team, String name, UUID id);

  /** By what is not there. */
  @HQL("""
      select r from Relation r join Entry m on m.id = r.source join Entry e on e.id = r.target
      where r.to is null and m.present = false and e.kind in :kinds and (:any = 1 or e.owner = :team)
        and (m.name > :name or m.name = :name and r.id > :id)
      order by m.name, r.id
      """)
  SelectionQuery<Relation> comingFromNowhere(List<EntityKind> kinds, int any, UUID team, String name, UUID id);

  /** By what is deprecated. */
  @HQL("""
      select r from Relation r join Entry d on d.id = r.target join Entry e on e.id = r.source
      where d.lifecycle = 'deprecated' and d.present = true and r.to is null and r.type in (DEPENDS_ON, CONSUMES_API)
        and e.present = true and e.kind in :kinds and (:any = 1 or e.owner = :team)
        and (d.name > :name or d.name = :name and r.id > :id)
      order by d.name, r.id
      """)
  SelectionQuery<Relation> usingDeprecated(List<EntityKind> kinds, int any, UUID team, String name, UUID id);

  @HQL("where id = :id")
  Optional<Relation> relation(UUID id);
}
