package dev.remit.agreements.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That teams are asked about a version; one for each version, opened again when it comes back. Its row is what decisions wait for. */
@Entity
@Table(name = "agreement_review")
public class Review {

  @Id
  private UUID id;

  @Column(name = "api_id", nullable = false, updatable = false)
  private UUID api;

  @Column(name = "version_text", nullable = false, length = 64, updatable = false)
  private String version;

  @Enumerated(EnumType.STRING)
  @Column(name = "purpose", nullable = false, length = 16)
  private Purpose purpose;

  @Column(name = "is_open", nullable = false)
  private boolean open;

  @Column(name = "opened_at", nullable = false)
  private Instant openedAt;

  @Column(name = "opened_by", nullable = false, length = 200)
  private String openedBy;

  @Column(name = "due_at")
  private @Nullable Instant dueAt;

  @Column(name = "reminded_at")
  private @Nullable Instant remindedAt;

  /** What teams are asked for. */
  public enum Purpose {
    REVIEW,
    RETIREMENT
  }

  protected Review() {}

  public Review(UUID id, UUID api, String version) {
    this.id = id;
    this.api = api;
    this.version = version;
  }

  public void open(Purpose what, String by, Instant now, @Nullable Instant due) {
    purpose = what;
    open = true;
    openedBy = by;
    openedAt = now;
    dueAt = due;
    remindedAt = null;
  }

  public void close() {
    open = false;
  }

  public void due(Instant until) {
    dueAt = until;
  }

  public void remind(Instant now) {
    remindedAt = now;
  }

  public UUID id() {
    return id;
  }

  public UUID api() {
    return api;
  }

  public String version() {
    return version;
  }

  public Purpose purpose() {
    return purpose;
  }

  public boolean isOpen() {
    return open;
  }

  public Instant openedAt() {
    return openedAt;
  }

  public @Nullable Instant dueAt() {
    return dueAt;
  }

  public @Nullable Instant remindedAt() {
    return remindedAt;
  }
}
