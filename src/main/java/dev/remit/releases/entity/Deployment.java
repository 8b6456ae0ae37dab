package dev.remit.releases.entity;

import dev.remit.releases.DeploymentStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of a component that was put somewhere. What is told of it may come in any order: the latest instant counts, so
 * that the end is the same.
 */
@Entity
@Table(name = "deployment")
public class Deployment {

  @Id
  private UUID id;

  @Embedded
  private Target target;

  @Column(name = "component_version", nullable = false, length = 100, updatable = false)
  private String version;

  @Column(name = "external_id", length = 200, updatable = false)
  private @Nullable String externalId;

  @Enumerated(EnumType.STRING)
  @Column(name = "status", nullable = false, length = 16)
  private DeploymentStatus status;

  @Column(name = "happened_at", nullable = false)
  private Instant at;

  @Column(name = "is_current", nullable = false)
  private boolean current;

  @Column(name = "recorded_by", nullable = false, length = 100)
  private String recordedBy;

  @Column(name = "recorded_at", nullable = false)
  private Instant recordedAt;

  protected Deployment() {}

  public Deployment(UUID id, Target target, String version, @Nullable String externalId) {
    this.id = id;
    this.target = target;
    this.version = version;
    this.externalId = externalId;
  }

  /**
   * This was told of it.
   *
   * @return whether it is news: nothing later is known
   */
  public boolean told(DeploymentStatus what, Instant happenedAt, String by, Instant now) {
    var later = at == null || happenedAt.isAfter(at) || happenedAt.equals(at) && what.compareTo(status) > 0;
    if (later) {
      status = what;
      at = happenedAt;
      recordedBy = by;
      recordedAt = now;
    }
    return later;
  }

  /** Whether it is what runs there. */
  public void stand(boolean now) {
    current = now;
  }

  public UUID id() {
    return id;
  }

  public Target target() {
    return target;
  }

  public String version() {
    return version;
  }

  public @Nullable String externalId() {
    return externalId;
  }

  public DeploymentStatus status() {
    return status;
  }

  public Instant at() {
    return at;
  }

  public boolean current() {
    return current;
  }

  public String recordedBy() {
    return recordedBy;
  }

  public Instant recordedAt() {
    return recordedAt;
  }
}
