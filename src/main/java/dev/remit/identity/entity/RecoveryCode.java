package dev.remit.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** What stands in for an authenticator, once: using it deletes it. Only its hash is kept. */
@Entity
@Table(name = "recovery_code")
public class RecoveryCode {

  @Id
  private UUID id;

  @Column(name = "person_id", nullable = false)
  private UUID person;

  @Column(name = "code_hash", nullable = false, length = 64)
  private String hash;

  protected RecoveryCode() {}

  public RecoveryCode(UUID id, UUID person, String hash) {
    this.id = id;
    this.person = person;
    this.hash = hash;
  }
}
