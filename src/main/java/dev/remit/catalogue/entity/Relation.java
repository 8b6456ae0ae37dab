package dev.remit.catalogue.entity;

import dev.remit.catalogue.RelationType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How one thing stood to another for some time. It is never changed, only ended. */
@Entity
@Table(name = "catalogue_relation")
public class Relation {

  @Id
  private UUID id;

  @Enumerated(EnumType.STRING)
  @Column(name = "relation_type", nullable = false, length = 20)
  private RelationType type;

  @Column(name = "source_id", nullable = false)
  private UUID source;

  @Column(name = "target_id", nullable = false)
  private UUID target;

  @Column(name = "declarer_id")
  private @Nullable UUID declarer;

  @Column(name = "valid_from", nullable = false)
  private Instant from;

  @Column(name = "valid_to")
  private @Nullable Instant to;

  protected Relation() {}

  /** @param declarer the one of the two that says so; absent when it was observed */
  public Relation(UUID id, RelationType type, UUID source, UUID target, @Nullable UUID declarer, Instant from) {
    this.id = id;
    this.type = type;
    this.source = source;
    this.target = target;
    this.declarer = declarer;
    this.from = from;
  }

  public void end(Instant at) {
    to = at;
  }

  public UUID id() {
    return id;
  }

  public RelationType type() {
    return type;
  }

  public UUID source() {
    return source;
  }

  public UUID target() {
    return target;
  }

  public @Nullable UUID declarer() {
    return declarer;
  }
}
