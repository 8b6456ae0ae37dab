package dev.remit.catalogue.control;

import dev.remit.catalogue.entity.Handover;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/** What is asked of offers between teams. */
interface HandoverQueries {

  EntityManager em();

  @HQL("where id = :id")
  Optional<Handover> withId(UUID id);

  @HQL("where entry = :entry order by offeredAt desc, id desc")
  List<Handover> of(UUID entry);

  @HQL("where openEntry = :entry")
  Optional<Handover> openOf(UUID entry);

  /** Undecided ones from or to these teams. */
  @HQL("where openEntry is not null and (to in :teams or from in :teams) and id > :after order by id")
  SelectionQuery<Handover> waiting(List<UUID> teams, UUID after);

  @HQL("where openEntry is not null and id > :after order by id")
  SelectionQuery<Handover> allWaiting(UUID after);

  @HQL("update Handover set offeredBy = :pseudonym where offeredBy = :name")
  int renameOfferer(String name, String pseudonym);

  @HQL("update Handover set decidedBy = :pseudonym where decidedBy = :name")
  int renameDecider(String name, String pseudonym);
}
