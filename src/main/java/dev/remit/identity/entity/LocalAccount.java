package dev.remit.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person signs in with, as far as Remit itself keeps it: a password, or none where another source knows it, and a
 * second factor. Failures are counted twice: those of strangers and those in
 * browsers in which the person has signed in before, so that strangers lock out strangers only. Since many may try at once,
 * counts and steps are written by updates with a condition.
 */
@Entity
@Table(name = "local_account")
public class LocalAccount {

  @Id
  @Column(name = "person_id")
  private UUID person;

  @Column(name = "password_hash", length = 200)
  private @Nullable String password;

  @Column(name = "password_at")
  private @Nullable Instant passwordAt;

  @Column(name = "well_known", nullable = false)
  private boolean wellKnown;

  @Column(name = "failures", nullable = false)
  private int failures;

  @Column(name = "locked_until")
  private @Nullable Instant lockedUntil;

  @Column(name = "known_failures", nullable = false)
  private int knownFailures;

  @Column(name = "known_locked_until")
  private @Nullable Instant knownLockedUntil;

  @Column(name = "code_secret", length = 200)
  private @Nullable String codeSecret;

  @Column(name = "code_since")
  private @Nullable Instant codeSince;

  @Column(name = "code_step", nullable = false)
  private long codeStep;

  protected LocalAccount() {}

  /** One without a password. */
  public LocalAccount(UUID person) {
    this.person = person;
  }

  public UUID person() {
    return person;
  }

  /** Its hash, with all that it was made with. */
  public @Nullable String password() {
    return password;
  }

  public @Nullable Instant passwordAt() {
    return passwordAt;
  }

  /** Whether everybody can read the password: it is that of the demo. */
  public boolean wellKnown() {
    return wellKnown;
  }

  /** Encrypted; also of a second factor that is being set up. */
  public @Nullable String codeSecret() {
    return codeSecret;
  }

  public @Nullable Instant codeSince() {
    return codeSince;
  }

  public boolean hasSecondFactor() {
    return codeSince != null;
  }

  public long codeStep() {
    return codeStep;
  }
}
