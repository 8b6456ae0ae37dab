package dev.remit.agreements.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** An exception for some changes of a version, by a named person, with an end. */
@Entity
@Table(name = "agreement_waiver")
public class Waiver {

  @Id
  private UUID id;

  @Column(name = "api_id", nullable = false, updatable = false)
  private UUID api;

  @Column(name = "version_text", nullable = false, length = 64, updatable = false)
  private String version;

  @ElementCollection(fetch = FetchType.LAZY)
  @BatchSize(size = 100)
  @CollectionTable(name = "agreement_waived", joinColumns = @JoinColumn(name = "waiver_id"))
  @Column(name = "fingerprint", nullable = false, length = 64)
  private Set<String> fingerprints = new TreeSet<>();

  @Column(name = "reason", nullable = false, length = 1000, updatable = false)
  private String reason;

  @Column(name = "granted_by", nullable = false, length = 200)
  private String by;

  @Column(name = "granted_at", nullable = false, updatable = false)
  private Instant at;

  @Column(name = "ends_at", nullable = false, updatable = false)
  private Instant until;

  @Column(name = "ended_at")
  private @Nullable Instant endedAt;

  @Column(name = "ended_by", length = 200)
  private @Nullable String endedBy;

  protected Waiver() {}

  public Waiver(UUID id, UUID api, String version, Set<String> fingerprints, String reason, String by, Instant at, Instant until) {
    this.id = id;
    this.api = api;
    this.version = version;
    this.fingerprints.addAll(fingerprints);
    this.reason = reason;
    this.by = by;
    this.at = at;
    this.until = until;
  }

  /** Ends it before its time; nothing happens to one that has ended. */
  public void end(String who, Instant now) {
    if (counts(now)) {
      endedAt = now;
      endedBy = who;
    }
  }

  public boolean counts(Instant now) {
    return endedAt == null && now.isBefore(until);
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

  public Set<String> fingerprints() {
    return new TreeSet<>(fingerprints);
  }

  public String reason() {
    return reason;
  }

  public String by() {
    return by;
  }

  public Instant at() {
    return at;
  }

  public Instant until() {
    return until;
  }

  public @Nullable String endedBy() {
    return endedBy;
  }
}
