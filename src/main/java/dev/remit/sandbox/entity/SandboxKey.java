package dev.remit.sandbox.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** Opens the sandboxes of some APIs until its end, whoever shows it. Only the hash of its secret is kept. */
@Entity
@Table(name = "sandbox_key")
public class SandboxKey {

  @Id
  private UUID id;

  @Column(name = "title", nullable = false, length = 100)
  private String title;

  @Column(name = "prefix", nullable = false, length = 12)
  private String prefix;

  @Column(name = "secret_hash", nullable = false, length = 64)
  private String secret;

  @Column(name = "team_id", nullable = false)
  private UUID team;

  @Column(name = "component_id")
  private @Nullable UUID component;

  @Column(name = "component_name", length = 127)
  private @Nullable String componentName;

  @Column(name = "holder_id")
  private @Nullable UUID holder;

  @ElementCollection
  @BatchSize(size = 100)
  @CollectionTable(name = "sandbox_key_api", joinColumns = @JoinColumn(name = "key_id"))
  @Column(name = "api_id", nullable = false)
  private Set<UUID> apis = new LinkedHashSet<>();

  @Column(name = "given_at", nullable = false)
  private Instant givenAt;

  @Column(name = "given_by", nullable = false, length = 200)
  private String givenBy;

  @Column(name = "ends_at", nullable = false)
  private Instant endsAt;

  @Column(name = "remembers", nullable = false)
  private boolean remembers;

  @Column(name = "last_used_at")
  private @Nullable Instant lastUsedAt;

  @Column(name = "revoked_at")
  private @Nullable Instant revokedAt;

  protected SandboxKey() {}

  /**
   * @param secret hash of what is shown
   * @param team that gives it
   */
  public SandboxKey(UUID id, String title, String prefix, String secret, UUID team, Set<UUID> apis, Instant endsAt) {
    this.id = id;
    this.title = title;
    this.prefix = prefix;
    this.secret = secret;
    this.team = team;
    this.apis.addAll(apis);
    this.endsAt = endsAt;
  }

  public SandboxKey givenBy(String who, Instant now) {
    givenBy = who;
    givenAt = now;
    return this;
  }

  /** Whether what is called with it is remembered, in a space of its own where none is named. */
  public SandboxKey remembering(boolean always) {
    remembers = always;
    return this;
  }

  public boolean remembers() {
    return remembers;
  }

  /**
   * @param name as it stands in its address
   * @param team that answers for it; absent where nobody does
   */
  public SandboxKey calledBy(UUID consumer, String name, @Nullable UUID team) {
    component = consumer;
    componentName = name;
    holder = team;
    return this;
  }

  public void revoke(Instant now) {
    revokedAt = now;
  }

  public boolean revoked() {
    return revokedAt != null;
  }

  public boolean opens(Instant now) {
    return revokedAt == null && now.isBefore(endsAt);
  }

  public UUID id() {
    return id;
  }

  public String title() {
    return title;
  }

  public String prefix() {
    return prefix;
  }

  public UUID team() {
    return team;
  }

  public @Nullable UUID component() {
    return component;
  }

  /** The team whose component calls with it. */
  public @Nullable UUID holder() {
    return holder;
  }

  public @Nullable String componentName() {
    return componentName;
  }

  public Set<UUID> apis() {
    return Set.copyOf(apis);
  }

  public Instant givenAt() {
    return givenAt;
  }

  public String givenBy() {
    return givenBy;
  }

  public Instant endsAt() {
    return endsAt;
  }

  public @Nullable Instant lastUsedAt() {
    return lastUsedAt;
  }

  public @Nullable Instant revokedAt() {
    return revokedAt;
  }
}
