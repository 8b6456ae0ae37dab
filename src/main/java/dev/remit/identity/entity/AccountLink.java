package dev.remit.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A link that somebody was given to get in without a password, once. Only the hash of its code is kept. */
@Entity
@Table(name = "account_link")
public class AccountLink {

  /** What it is good for. */
  public enum Purpose {
    /** To become the first administrator. */
    SET_UP,
    /** To choose a new password. */
    PASSWORD,
    /** The same for who has lost the second factor too, which it removes. */
    RESCUE
  }

  @Id
  private UUID id;

  @Enumerated(EnumType.STRING)
  @Column(name = "purpose", nullable = false, length = 16)
  private Purpose purpose;

  @Column(name = "person_id")
  private @Nullable UUID person;

  @Column(name = "secret_hash", nullable = false, length = 64)
  private String secret;

  @Column(name = "expires_at", nullable = false)
  private Instant expiresAt;

  protected AccountLink() {}

  public AccountLink(UUID id, Purpose purpose, @Nullable UUID person, String secret, Instant expiresAt) {
    this.id = id;
    this.purpose = purpose;
    this.person = person;
    this.secret = secret;
    this.expiresAt = expiresAt;
  }

  public UUID id() {
    return id;
  }

  public Purpose purpose() {
    return purpose;
  }

  public @Nullable UUID person() {
    return person;
  }

  public Instant expiresAt() {
    return expiresAt;
  }
}
