package dev.remit.audit.control;

import dev.remit.audit.entity.AuditEntry;
import dev.remit.chain.Head;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import org.hibernate.annotations.processing.HQL;
import org.hibernate.query.SelectionQuery;

/** What is asked of the tables of the trail. A text {@code *} stands for any. */
interface AuditQueries {

  EntityManager em();

  /** Takes the next number, and keeps all others waiting for theirs until this transaction ends; 0 when there is no head. */
  @HQL("update AuditHead h set h.sequence = h.sequence + 1 where h.id = 1")
  int takeNumber();

  /** Not the entity: that would be the one that this transaction has seen first. */
  @HQL("select h.sequence, h.hash from AuditHead h where h.id = 1")
  Head head();

  @HQL("update AuditHead h set h.hash = :hash where h.id = 1")
  int moveHead(String hash);

  @HQL("update AuditEntry e set e.salt = null, e.detail = null where e.personal = :person")
  int forget(String person);

  @HQL("where sequence > :after order by sequence")
  SelectionQuery<AuditEntry> after(long after);

  @HQL("where kind = :kind and object = :object order by sequence desc")
  SelectionQuery<AuditEntry> ofObject(String kind, String object);

  @HQL("""
      where sequence < :before and at >= :from and at < :to
        and (:kind = '*' or kind = :kind) and (:object = '*' or object = :object)
        and (:actorKind = '*' or actorKind = :actorKind) and (:actor = '*' or actor = :actor or actorName = :actor)
        and (:action = '*' or action = :action)
      order by sequence desc
      """)
  SelectionQuery<AuditEntry> newest(
      long before, Instant from, Instant to, String kind, String object, String actorKind, String actor, String action);

  @HQL("""
      where sequence > :after and at >= :from and at < :to
        and (:kind = '*' or kind = :kind) and (:object = '*' or object = :object)
        and (:actorKind = '*' or actorKind = :actorKind) and (:actor = '*' or actor = :actor or actorName = :actor)
        and (:action = '*' or action = :action)
      order by sequence
      """)
  SelectionQuery<AuditEntry> oldest(
      long after, Instant from, Instant to, String kind, String object, String actorKind, String actor, String action);
}
