package dev.remit.audit.entity;

import dev.remit.chain.Detail;
import dev.remit.chain.Fact;
import dev.remit.chain.Performer;
import dev.remit.chain.Row;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.Length;
import org.jspecify.annotations.Nullable;

/**
 * A row of the trail. It is written once; of a row about somebody who was erased, salt and detail are emptied, and nothing
 * else ever changes. Keys are texts, because they may be those of anything.
 */
@Entity
@Table(name = "audit_entry")
public class AuditEntry {

  @Id
  @Column(name = "sequence_no")
  private long sequence;

  @Column(name = "happened_at", nullable = false)
  private Instant at;

  @Column(name = "actor_kind", nullable = false, length = 16)
  private String actorKind;

  @Column(name = "actor_id", length = 36)
  private @Nullable String actor;

  @Column(name = "actor_name", length = 100)
  private @Nullable String actorName;

  @Column(name = "token_id", length = 36)
  private @Nullable String token;

  @Column(name = "act", nullable = false, length = 63)
  private String action;

  @Column(name = "object_kind", nullable = false, length = 63)
  private String kind;

  @Column(name = "object_id", nullable = false, length = 200)
  private String object;

  @Column(name = "correlation_id", nullable = false, length = 64)
  private String correlation;

  @Column(name = "personal_id", length = 36)
  private @Nullable String personal;

  @Column(name = "seal", nullable = false, length = 64)
  private String seal;

  @Column(name = "previous_hash", nullable = false, length = 64)
  private String previous;

  @Column(name = "row_hash", nullable = false, length = 64)
  private String hash;

  @Column(name = "salt", length = 64)
  private @Nullable String salt;

  @Column(name = "detail", length = Length.LONG32)
  private @Nullable String detail;

  protected AuditEntry() {}

  public AuditEntry(Row row) {
    sequence = row.sequence();
    take(row.fact());
    previous = row.previous();
    hash = row.hash();
    salt = row.detail() == null ? null : row.detail().salt();
    detail = row.detail() == null ? null : row.detail().text();
  }

  private void take(Fact fact) {
    at = fact.at();
    actorKind = fact.by().kind();
    actor = fact.by().id();
    actorName = fact.by().name();
    token = fact.by().token();
    action = fact.action();
    kind = fact.kind();
    object = fact.object();
    correlation = fact.correlation();
    personal = fact.personal();
    seal = fact.seal();
  }

  public Row row() {
    var fact = new Fact(at, new Performer(actorKind, actor, actorName, token), action, kind, object, correlation, personal, seal);
    return new Row(sequence, fact, previous, hash, Detail.stored(salt, detail));
  }
}
