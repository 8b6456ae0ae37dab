package dev.remit.catalogue.control;

import dev.remit.catalogue.EntityKind;
import dev.remit.catalogue.RelationType;
import dev.remit.catalogue.entity.Entry;
import dev.remit.catalogue.entity.EntryVersion;
import dev.remit.catalogue.entity.Relation;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/** What is asked of the catalogue's tables. Lists of keys are at most {@value #MOST_AT_ONCE} long. */
interface EntryQueries {

  /** As many values as every database takes in one list. */
  int MOST_AT_ONCE = 500;

  EntityManager em();

  @HQL("where kind = :kind and name = :name")
  Optional<Entry> byName(EntityKind kind, String name);

  @HQL("where kind = :kind and name in :names")
  List<Entry> byNames(EntityKind kind, List<String> names);

  @HQL("where id in :ids")
  List<Entry> withIds(List<UUID> ids);

  @HQL("where subject = :subject")
  Optional<Entry> ofSubject(UUID subject);

  @HQL("where subject in :subjects")
  List<Entry> ofSubjects(List<UUID> subjects);

  @HQL("where source = :source and present = true order by kind, name")
  List<Entry> importedFrom(String source);

  @HQL("where present = true and id > :after order by id")
  SelectionQuery<Entry> presentAfter(UUID after);

  @HQL("where owner = :team and present = true order by kind, name")
  List<Entry> ownedBy(UUID team);

  @HQL("where owner = :team and present = true order by name, id")
  SelectionQuery<Entry> ofOwner(UUID team);

  /** In no order: to put all that are left into one for each lot of them would read them all each time. */
  @HQL("where indexFormat < :format and present = true and subject is null")
  SelectionQuery<Entry> indexedBefore(int format);

  /** The same of those that are kept elsewhere. */
  @HQL("where indexFormat < :format and present = true and subject is not null")
  SelectionQuery<Entry> shownIndexedBefore(int format);

  @HQL("where source in :ids and from <= :at and (to is null or to > :at)")
  List<Relation> from(List<UUID> ids, Instant at);

  @HQL("where target in :ids and from <= :at and (to is null or to > :at)")
  List<Relation> to(List<UUID> ids, Instant at);

  @HQL("where source in :ids and type in :types and from <= :at and (to is null or to > :at)")
  List<Relation> from(List<UUID> ids, List<RelationType> types, Instant at);

  @HQL("where target in :ids and type in :types and from <= :at and (to is null or to > :at)")
  List<Relation> to(List<UUID> ids, List<RelationType> types, Instant at);

  @HQL("where declarer in :ids and to is null")
  List<Relation> declaredBy(List<UUID> ids);

  /** Those who say that a team owns them. */
  @HQL("update Entry set owner = :team where id in (select r.source from Relation r where r.target = :entry and r.type = OWNED_BY and r.to is null)")
  int giveTo(UUID team, UUID entry);

  @HQL("where entry in :ids and to is null")
  List<EntryVersion> latest(List<UUID> ids);

  @HQL("where entry in :ids and from <= :at and (to is null or to > :at)")
  List<EntryVersion> at(List<UUID> ids, Instant at);

  @HQL("where entry = :entry and number < :before order by number desc")
  SelectionQuery<EntryVersion> history(UUID entry, int before);

  /** Those that ever stood in a relation to this one. */
  @HQL("select r.source from Relation r where r.target = :entry union select r.target from Relation r where r.source = :entry")
  List<UUID> around(UUID entry);

  @HQL("where entry in :ids")
  List<EntryVersion> versions(List<UUID> ids);

  @HQL("update EntryVersion set changedBy = :pseudonym where changedBy = :name")
  int rename(String name, String pseudonym);
}
