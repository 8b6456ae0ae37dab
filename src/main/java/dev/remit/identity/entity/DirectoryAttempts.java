package dev.remit.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Failures under a name that the directory may know and that nobody has come with yet. Of the name only a hash is kept, since
 * many a password is typed there by mistake.
 */
@Entity
@Table(name = "directory_attempts")
public class DirectoryAttempts {

  @Id
  @Column(name = "login_hash", length = 64)
  private String login;

  @Column(name = "failures", nullable = false)
  private int failures;

  @Column(name = "locked_until")
  private @Nullable Instant lockedUntil;

  @Column(name = "last_at", nullable = false)
  private Instant lastAt;

  protected DirectoryAttempts() {}

  public DirectoryAttempts(String login, Instant now) {
    this.login = login;
    this.lastAt = now;
  }
}
