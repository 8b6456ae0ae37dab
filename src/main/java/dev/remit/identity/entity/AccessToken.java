package dev.remit.identity.entity;

import dev.remit.identity.TokenView;
import dev.remit.platform.security.Scope;
import dev.remit.platform.security.SiteRole;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a machine shows to be let in. It acts as its owner, a person or a team, or as the automation that installs Remit
 * when it has none, and only within its scopes. Only the hash of its secret is kept.
 */
@Entity
@Table(name = "access_token")
public class AccessToken {

  @Id
  private UUID id;

  @Column(name = "title", nullable = false, length = 100)
  private String title;

  @Column(name = "prefix", nullable = false, length = 12)
  private String prefix;

  @Column(name = "secret_hash", nullable = false, length = 64)
  private String secret;

  @Column(name = "person_id")
  private @Nullable UUID person;

  @Column(name = "team_id")
  private @Nullable UUID team;

  @Column(name = "scopes", nullable = false, length = 500)
  private String scopes;

  @Enumerated(EnumType.STRING)
  @Column(name = "made_as", nullable = false, length = 16)
  private SiteRole madeAs;

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  @Column(name = "expires_at", nullable = false)
  private Instant expiresAt;

  @Column(name = "last_used_at")
  private @Nullable Instant lastUsedAt;

  @Column(name = "revoked_at")
  private @Nullable Instant revokedAt;

  protected AccessToken() {}

  public AccessToken(UUID id, String title, String prefix, String secret, Set<Scope> scopes, SiteRole madeAs, Instant createdAt, Instant expiresAt) {
    this.id = id;
    this.title = title;
    this.prefix = prefix;
    this.secret = secret;
    this.scopes = scopes.stream().map(Scope::text).sorted().collect(Collectors.joining(" "));
    this.madeAs = madeAs;
    this.createdAt = createdAt;
    this.expiresAt = expiresAt;
  }

  public AccessToken ofPerson(UUID owner) {
    person = owner;
    return this;
  }

  public AccessToken ofTeam(UUID owner) {
    team = owner;
    return this;
  }

  public void revoke(Instant now) {
    revokedAt = now;
  }

  public boolean holds(Instant now) {
    return revokedAt == null && now.isBefore(expiresAt);
  }

  /** Whether this is the hash of its secret. */
  public boolean isOf(String hash) {
    return secret.equals(hash);
  }

  public UUID id() {
    return id;
  }

  public String title() {
    return title;
  }

  /** What its maker was at that moment, for the whole of Remit; it is never more. */
  public SiteRole madeAs() {
    return madeAs;
  }

  public @Nullable UUID person() {
    return person;
  }

  public @Nullable UUID team() {
    return team;
  }

  public @Nullable Instant lastUsedAt() {
    return lastUsedAt;
  }

  public boolean revoked() {
    return revokedAt != null;
  }

  public Set<Scope> scopes() {
    return Arrays.stream(scopes.split(" ")).flatMap(text -> Scope.of(text).stream()).collect(Collectors.toSet());
  }

  public TokenView view(String owner) {
    var texts = scopes().stream().map(Scope::text).sorted(Comparator.naturalOrder()).toList();
    return new TokenView(id, title, prefix, owner, List.copyOf(texts), createdAt, expiresAt, lastUsedAt, revokedAt, null);
  }
}
