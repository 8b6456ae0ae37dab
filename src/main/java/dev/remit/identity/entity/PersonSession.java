package dev.remit.identity.entity;

import dev.remit.identity.SessionView;
import dev.remit.identity.SignInMethod;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A browser in which somebody is signed in. It is known by the hash of a secret that only the browser has. The secret
 * changes when the person gains rights; requests that were under way then may still come with the one before. What changes
 * is written by updates with a condition, since many requests of one browser run at once.
 */
@Entity
@Table(name = "person_session")
public class PersonSession {

  @Id
  private UUID id;

  @Column(name = "person_id", nullable = false)
  private UUID person;

  @Column(name = "secret_hash", nullable = false, length = 64)
  private String secret;

  @Column(name = "former_hash", length = 64)
  private @Nullable String former;

  @Column(name = "former_until")
  private @Nullable Instant formerUntil;

  @Enumerated(EnumType.STRING)
  @Column(name = "sign_in_method", nullable = false, length = 32)
  private SignInMethod method;

  @Column(name = "browser", nullable = false, length = 200)
  private String browser;

  @Column(name = "rights", nullable = false, length = 64)
  private String rights;

  @Column(name = "created_at", nullable = false)
  private Instant createdAt;

  @Column(name = "last_seen_at", nullable = false)
  private Instant lastSeenAt;

  @Column(name = "ends_at", nullable = false)
  private Instant endsAt;

  protected PersonSession() {}

  public PersonSession(UUID id, UUID person, String secret, SignInMethod method, String browser, String rights, Instant now, Instant endsAt) {
    this.id = id;
    this.person = person;
    this.secret = secret;
    this.method = method;
    this.browser = browser;
    this.rights = rights;
    this.createdAt = now;
    this.lastSeenAt = now;
    this.endsAt = endsAt;
  }

  public UUID id() {
    return id;
  }

  public UUID person() {
    return person;
  }

  public SignInMethod method() {
    return method;
  }

  public String rights() {
    return rights;
  }

  public Instant lastSeenAt() {
    return lastSeenAt;
  }

  public Instant endsAt() {
    return endsAt;
  }

  /** Whether this hash is that of the secret in use, and not of the one before. */
  public boolean isCurrent(String hash) {
    return secret.equals(hash);
  }

  /** Whether the secret before the present one is still taken. */
  public boolean takesFormer(Instant now) {
    return formerUntil != null && now.isBefore(formerUntil);
  }

  public SessionView view(@Nullable UUID current) {
    return new SessionView(id, method.text(), browser, createdAt, lastSeenAt, endsAt, id.equals(current));
  }
}
