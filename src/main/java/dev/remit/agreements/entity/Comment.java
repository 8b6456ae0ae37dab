package dev.remit.agreements.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something said about a version; it stays when the version's document is replaced. */
@Entity
@Table(name = "agreement_comment")
public class Comment {

  @Id
  private UUID id;

  @Column(name = "api_id", nullable = false, updatable = false)
  private UUID api;

  @Column(name = "version_text", nullable = false, length = 64, updatable = false)
  private String version;

  @Column(name = "fingerprint", length = 64, updatable = false)
  private @Nullable String fingerprint;

  @Column(name = "pointer", length = 1000, updatable = false)
  private @Nullable String pointer;

  @Column(name = "content", nullable = false, length = 1000, updatable = false)
  private String text;

  @Column(name = "written_by", nullable = false, length = 200)
  private String by;

  @Column(name = "written_at", nullable = false, updatable = false)
  private Instant at;

  protected Comment() {}

  public Comment(UUID id, UUID api, String version, @Nullable String fingerprint, @Nullable String pointer, String text, String by, Instant at) {
    this.id = id;
    this.api = api;
    this.version = version;
    this.fingerprint = fingerprint;
    this.pointer = pointer;
    this.text = text;
    this.by = by;
    this.at = at;
  }

  public UUID id() {
    return id;
  }

  public @Nullable String fingerprint() {
    return fingerprint;
  }

  public @Nullable String pointer() {
    return pointer;
  }

  public String text() {
    return text;
  }

  public String by() {
    return by;
  }

  public Instant at() {
    return at;
  }
}
